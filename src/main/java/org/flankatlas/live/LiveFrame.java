package org.flankatlas.live;

import org.jspecify.annotations.Nullable;

/**
 * What an audience sees at a moment.
 *
 * @param serial grows with every change
 * @param step the step in view, counted from 0
 * @param black whether the screen is dark for the while
 * @param pointer where the presenter points; null for nowhere
 * @param spotlight what stays light; null where nothing is dimmed
 */
public record LiveFrame(
    long serial,
    int step,
    boolean black,
    @Nullable Pointer pointer,
    @Nullable Spotlight spotlight) {

  /** What a showing begins with. */
  static final LiveFrame FIRST = new LiveFrame(1, 0, false, null, null);

  public LiveFrame {
    if (serial < 1) {
      throw new IllegalArgumentException("a frame's serial is 1 or more, is " + serial);
    }
    if (step < 0) {
      throw new IllegalArgumentException("a step is 0 or more, is " + step);
    }
  }

  /** Whether the other shows the same step in the same way, wherever the presenter points. */
  boolean isSameStep(LiveFrame other) {
    return step == other.step && black == other.black;
  }

  /** The same with another serial. */
  LiveFrame withSerial(long newSerial) {
    return new LiveFrame(newSerial, step, black, pointer, spotlight);
  }

  /** The newer of two frames. */
  public static LiveFrame newer(LiveFrame one, LiveFrame other) {
    return one.serial >= other.serial ? one : other;
  }
}
