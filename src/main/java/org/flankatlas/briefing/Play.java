package org.flankatlas.briefing;

/**
 * Where the playing of a briefing stands. Every move gives a new value; a move beyond either end
 * stays there. Moving lights a screen that was black.
 *
 * @param steps how many steps the briefing has
 * @param step the step in view, counted from 0
 * @param black whether the screen is dark for the while
 */
public record Play(int steps, int step, boolean black) {

  public Play {
    if (steps < 1) {
      throw new IllegalArgumentException("a play needs a step or more, has " + steps);
    }
    if (step < 0 || step >= steps) {
      throw new IllegalArgumentException(
          "a step is 0 to %d here, is %d".formatted(steps - 1, step));
    }
  }

  /** A play at its first step. */
  public static Play of(int steps) {
    return new Play(steps, 0, false);
  }

  public Play next() {
    return jump(step + 1);
  }

  public Play previous() {
    return jump(step - 1);
  }

  public Play first() {
    return jump(0);
  }

  public Play last() {
    return jump(steps - 1);
  }

  /** To a step counted from 0, or to the nearest that there is. */
  public Play jump(int to) {
    return new Play(steps, Math.clamp(to, 0, steps - 1), false);
  }

  /** Darkens the screen, or lights it again. */
  public Play toggleBlack() {
    return new Play(steps, step, !black);
  }
}
