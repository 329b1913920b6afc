package org.flankatlas.live;

import java.time.Duration;
import java.time.Instant;
import org.flankatlas.briefing.Play;
import org.jspecify.annotations.Nullable;

/**
 * A briefing while it is shown to an audience that follows.
 *
 * @param code how the audience finds it
 * @param briefingId the briefing
 * @param version the briefing's version at the start
 * @param steps how many steps that has
 * @param frame what is seen
 * @param startedBy who started it
 * @param startedAt when
 * @param lastAt when it was last steered
 * @param endedAt when it was ended; null while it was not
 */
public record LiveShowing(
    String code,
    String briefingId,
    long version,
    int steps,
    LiveFrame frame,
    String startedBy,
    Instant startedAt,
    Instant lastAt,
    @Nullable Instant endedAt) {

  /** How long a showing that nobody steers goes on. */
  public static final Duration LASTS = Duration.ofHours(12);

  public LiveShowing {
    checkStep(steps, frame);
  }

  /** A showing at its first step. */
  static LiveShowing start(
      FollowCode code, String briefingId, long version, int steps, String by, Instant now) {
    return new LiveShowing(
        code.text(), briefingId, version, steps, LiveFrame.FIRST, by, now, now, null);
  }

  /** Whether it is over, by being ended or by lying idle for too long. */
  public boolean isOver(Instant now) {
    return endedAt != null || !now.isBefore(lastAt.plus(LASTS));
  }

  /**
   * Steered on; where nothing changes, the frame keeps its serial.
   *
   * @param serials by how much the serial grows with a change
   * @throws IllegalArgumentException for a step that there is not
   */
  LiveShowing steered(Steering wish, long serials, Instant now) {
    LiveFrame wanted =
        new LiveFrame(frame.serial(), wish.step(), wish.black(), wish.pointer(), wish.spotlight());
    LiveFrame next = wanted.equals(frame) ? frame : wanted.withSerial(frame.serial() + serials);
    return new LiveShowing(
        code, briefingId, version, steps, next, startedBy, startedAt, now, endedAt);
  }

  /** Ended, with the frame that it has. */
  LiveShowing ended(Instant now) {
    return new LiveShowing(
        code, briefingId, version, steps, frame, startedBy, startedAt, lastAt, now);
  }

  private static void checkStep(int steps, LiveFrame frame) {
    Play unused = new Play(steps, frame.step(), frame.black());
  }
}
