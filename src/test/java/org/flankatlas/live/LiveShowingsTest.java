package org.flankatlas.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flankatlas.MovableClock;
import org.flankatlas.live.RefusedShowingException.Reason;
import org.junit.jupiter.api.Test;

class LiveShowingsTest {

  private static final Steering SECOND = new Steering(1, false, null, null);
  private static final Steering DARK = new Steering(1, true, null, null);

  private final MovableClock clock = new MovableClock();
  private final ShowingsInMemory kept = new ShowingsInMemory();
  private final LocalBroadcaster broadcaster = new LocalBroadcaster();
  private final LiveShowings showings = new LiveShowings(kept, broadcaster, clock);
  private final StartedShowing started = showings.start("ten-steps", 3, 10, "Ada");
  private final String code = started.showing().code();
  private final Heard heard = new Heard();

  @Test
  void beginsAtTheFirstStep() {
    LiveShowing showing = showings.find(code);

    assertThat(showing.frame()).isEqualTo(new LiveFrame(1, 0, false, null, null));
    assertThat(showing.briefingId()).isEqualTo("ten-steps");
    assertThat(showing.version()).isEqualTo(3);
    assertThat(showing.startedBy()).isEqualTo("Ada");
  }

  @Test
  void tellsEveryChangeOnceAndSaysHowManyHeardIt() {
    Closeable unused = broadcaster.subscribe(code, heard);

    assertThat(showings.steer(code, started.key(), SECOND)).isOne();
    showings.steer(code, started.key(), DARK);
    showings.steer(code, started.key(), DARK);

    assertThat(heard.frames).extracting(LiveFrame::black).containsExactly(false, true);
    assertThat(heard.frames).extracting(LiveFrame::serial).isSorted().doesNotHaveDuplicates();
    assertThat(showings.find(code).frame()).isEqualTo(heard.frames.getLast());
  }

  @Test
  void keepsAStepAtOnceAndAPointerAFewTimesASecond() {
    showings.steer(code, started.key(), SECOND);
    int before = kept.saves();
    for (int at = 0; at < 100; at++) {
      showings.steer(code, started.key(), pointing(at));
      clock.move(Duration.ofMillis(10));
    }
    assertThat(kept.saves() - before).isBetween(3, 4);

    showings.keepLate();

    assertThat(kept.showing(code).orElseThrow().frame().pointer())
        .isEqualTo(pointing(99).pointer());
    before = kept.saves();
    showings.keepLate();
    showings.steer(code, started.key(), DARK);
    assertThat(kept.saves() - before).isOne();
  }

  @Test
  void goesOnAfterARestartWithSerialsThatNobodyHasSeen() {
    showings.steer(code, started.key(), SECOND);
    showings.steer(code, started.key(), pointing(7));
    long seen = showings.find(code).frame().serial();

    LiveShowings restarted = new LiveShowings(kept, broadcaster, clock);

    assertThat(restarted.find(code).frame().step()).isEqualTo(1);
    restarted.steer(code, started.key(), DARK);
    assertThat(restarted.find(code).frame().serial()).isGreaterThan(seen);
  }

  @Test
  void takesUpWhatAnotherServerKept() {
    LiveShowings other = new LiveShowings(kept, new LocalBroadcaster(), clock);
    showings.steer(code, started.key(), SECOND);

    other.steer(code, started.key(), DARK);

    assertThat(showings.find(code).frame().black()).isTrue();
    showings.steer(code, started.key(), SECOND);
    assertThat(other.find(code).frame().black()).isFalse();
  }

  @Test
  void refusesAStepThatThereIsNotAndStaysWhereItWas() {
    for (int step : new int[] {-1, 10, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> showings.steer(code, started.key(), new Steering(step, false, null, null)))
          .withMessageContaining("is " + step);
    }
    assertThat(showings.find(code).frame().step()).isZero();
  }

  @Test
  void isSteeredAndEndedWithItsOwnKeyAlone() {
    PresenterKey other = showings.start("ten-steps", 3, 10, "Ada").key();

    assertThat(refusal(() -> showings.steer(code, other, SECOND))).isEqualTo(Reason.WRONG_KEY);
    assertThat(refusal(() -> showings.end(code, other))).isEqualTo(Reason.WRONG_KEY);
    assertThat(refusal(() -> showings.end(code, new PresenterKey("")))).isEqualTo(Reason.WRONG_KEY);
  }

  @Test
  void tellsTheEndAndIsOverThen() {
    Closeable unused = broadcaster.subscribe(code, heard);

    showings.end(code, started.key());

    assertThat(heard.ended).isTrue();
    assertThat(refusal(() -> showings.find(code))).isEqualTo(Reason.ENDED);
    assertThat(refusal(() -> showings.steer(code, started.key(), SECOND))).isEqualTo(Reason.ENDED);
    assertThat(refusal(() -> showings.end(code, started.key()))).isEqualTo(Reason.ENDED);
  }

  @Test
  void endsTwelveHoursAfterItWasLastSteered() {
    Closeable unused = broadcaster.subscribe(code, heard);
    clock.move(Duration.ofHours(11));
    showings.steer(code, started.key(), new Steering(0, false, null, null));
    clock.move(Duration.ofHours(11));
    showings.endIdle();
    assertThat(heard.ended).isFalse();

    clock.move(Duration.ofHours(1));

    assertThat(refusal(() -> showings.find(code))).isEqualTo(Reason.ENDED);
    showings.endIdle();
    assertThat(heard.ended).isTrue();
  }

  @Test
  void forgetsAMonthAfterTheEnd() {
    showings.end(code, started.key());
    clock.move(Duration.ofDays(29));
    showings.endIdle();
    assertThat(refusal(() -> showings.find(code))).isEqualTo(Reason.ENDED);

    clock.move(Duration.ofDays(2));
    showings.endIdle();

    assertThat(refusal(() -> showings.find(code))).isEqualTo(Reason.UNKNOWN);
  }

  @Test
  void startsNoMoreThanAHundredAtATime() {
    for (int count = 1; count < LiveShowings.MOST; count++) {
      showings.start("ten-steps", 3, 10, "Ada");
    }
    assertThat(refusal(() -> showings.start("ten-steps", 3, 10, "Ben"))).isEqualTo(Reason.TOO_MANY);

    showings.end(code, started.key());

    assertThat(showings.start("ten-steps", 3, 10, "Ben").showing().startedBy()).isEqualTo("Ben");
  }

  private static Steering pointing(int latDeg) {
    return new Steering(1, false, new Pointer(24, latDeg % 90), null);
  }

  private static Reason refusal(ThrowingCallable action) {
    return catchThrowableOfType(RefusedShowingException.class, action).reason();
  }

  private static final class Heard implements Broadcaster.Listener {
    private final List<LiveFrame> frames = new ArrayList<>();
    private boolean ended;

    @Override
    public void frame(LiveFrame frame) {
      frames.add(frame);
    }

    @Override
    public void ended() {
      ended = true;
    }
  }
}
