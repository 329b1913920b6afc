package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.live.LiveFrame;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FollowerTest {

  private final Line line = new Line();
  private final Follower follower = new Follower(line, new FrameEvents(JsonMapper.shared()));

  @Test
  void getsEachFrameInTheFormOfAnEvent() throws Exception {
    tell(frame(1, 0));
    tell(frame(2, 5));

    assertThat(line.written)
        .containsExactly(
            "id: 1\nevent: frame\ndata: " + json(1, 0), "id: 2\nevent: frame\ndata: " + json(2, 5));
  }

  @Test
  void getsTheNewestOnlyOnceItTakesAgain() throws Exception {
    tell(frame(1, 0));
    line.free = false;
    for (int serial = 2; serial <= 500; serial++) {
      tell(frame(serial, serial % 10));
    }
    assertThat(line.written).hasSize(1);

    line.free = true;
    follower.serve();

    assertThat(line.written).hasSize(2).last().asString().startsWith("id: 500\n");
  }

  @Test
  void getsNoFrameThatIsOlderThanWhatItHas() throws Exception {
    tell(frame(3, 3));
    tell(frame(2, 2));
    follower.frame(frame(5, 5));
    follower.frame(frame(4, 4));
    follower.serve();

    assertThat(line.written).extracting(it -> it.substring(0, 5)).containsExactly("id: 3", "id: 5");
  }

  @Test
  void isToldTheEndAfterTheLastFrameAndThenLetGo() throws Exception {
    follower.frame(frame(1, 0));
    follower.ended();
    follower.serve();

    assertThat(line.written).hasSize(2).last().isEqualTo("event: ended\ndata: {}\n\n");
    assertThat(line.closed).isTrue();
  }

  @Test
  void keepsItsLineOpenWithAComment() throws Exception {
    follower.beat();
    follower.serve();
    follower.serve();

    assertThat(line.written).containsExactly(":\n\n");
  }

  @Test
  void isGivenUpAfterThreeBeatsWithoutTakingAnything() throws Exception {
    line.free = false;
    for (int missed = 1; missed <= Follower.MOST_MISSED; missed++) {
      follower.beat();
      follower.serve();
    }
    assertThat(line.closed).isFalse();

    follower.beat();

    assertThat(line.closed).isTrue();
  }

  @Test
  void isForgivenEveryMissedBeatOnceItTakesAgain() throws Exception {
    for (int beat = 0; beat < 3 * Follower.MOST_MISSED; beat++) {
      line.free = beat % Follower.MOST_MISSED == 0;
      follower.beat();
      follower.serve();
    }
    assertThat(line.closed).isFalse();
  }

  private void tell(LiveFrame frame) throws Exception {
    follower.frame(frame);
    follower.serve();
  }

  private static LiveFrame frame(long serial, int step) {
    return new LiveFrame(serial, step, false, null, null);
  }

  private static String json(long serial, int step) {
    return JsonMapper.shared().writeValueAsString(frame(serial, step)) + "\n\n";
  }

  private static final class Line implements Follower.Line {
    private final List<String> written = new ArrayList<>();
    private boolean free = true;
    private boolean closed;

    @Override
    public boolean isFree() {
      return free && !closed;
    }

    @Override
    public void write(byte[] event) {
      written.add(new String(event, StandardCharsets.UTF_8));
    }

    @Override
    public void wake() {}

    @Override
    public void close() {
      closed = true;
    }
  }
}
