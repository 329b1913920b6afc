package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.flankatlas.live.LiveFrame;
import org.flankatlas.live.LiveShowing;
import org.flankatlas.live.Pointer;
import org.flankatlas.live.Spotlight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
class StoredShowingsTest {

  private static final String CODE = "K7QX-M2VD-9RTB";
  private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
  private static final LiveFrame PLAIN = new LiveFrame(1, 0, false, null, null);
  private static final LiveFrame FULL =
      new LiveFrame(7, 3, true, new Pointer(24.1, 56.9), new Spotlight(21, 54, 40_000));

  @Autowired private JdbcClient jdbc;
  private StoredShowings stored;

  @BeforeEach
  void begin() {
    stored = new StoredShowings(jdbc);
    stored.add(showing(PLAIN, null), "hash");
  }

  @Test
  void givesAShowingBackAsItWasSaved() {
    assertThat(stored.showing(CODE)).contains(showing(PLAIN, null));
    assertThat(stored.keyHash(CODE)).contains("hash");

    stored.save(showing(FULL, null));

    assertThat(stored.showing(CODE)).contains(showing(FULL, null));
    assertThat(stored.keyHash(CODE)).contains("hash");
    assertThat(stored.going()).containsExactly(showing(FULL, null));
  }

  @Test
  void knowsNoOther() {
    assertThat(stored.showing("0000-0000-0000")).isEmpty();
    assertThat(stored.keyHash("' or '1'='1")).isEmpty();
  }

  @Test
  void keepsTheNewerFrameWhoeverSavesLast() {
    stored.save(showing(FULL, null));

    stored.save(showing(PLAIN, null));

    assertThat(stored.showing(CODE)).contains(showing(FULL, null));
  }

  @Test
  void neverGoesOnAfterTheEnd() {
    LiveShowing over = showing(PLAIN, START.plusSeconds(60));
    stored.save(over);

    stored.save(showing(FULL, null));

    assertThat(stored.showing(CODE)).contains(over);
    assertThat(stored.going()).isEmpty();
  }

  @Test
  void forgetsWhatHasEndedBefore() {
    stored.save(showing(PLAIN, START.plusSeconds(60)));

    stored.forgetEndedBefore(START.plusSeconds(60));
    assertThat(stored.showing(CODE)).isPresent();

    stored.forgetEndedBefore(START.plusSeconds(61));
    assertThat(stored.showing(CODE)).isEmpty();
  }

  private static LiveShowing showing(LiveFrame frame, @Nullable Instant endedAt) {
    return new LiveShowing(
        CODE, "ten-steps", 2, 10, frame, "Ada", START, START.plusSeconds(frame.serial()), endedAt);
  }
}
