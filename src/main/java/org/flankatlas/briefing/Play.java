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
    return at(Math.min(step + 1, steps - 1));
  }

  public Play previous() {
    return at(Math.max(step - 1, 0));
  }

  public Play first() {
    return at(0);
  }

  public Play last() {
    return at(steps - 1);
  }

  /** To the step of that number, counted from 1; where there is none, nothing changes. */
  public Play jump(int number) {
    return number < 1 || number > steps ? this : at(number - 1);
  }

  private Play at(int other) {
    return new Play(steps, other, false);
  }

  /** Darkens the screen, or lights it again. */
  public Play toggleBlack() {
    return new Play(steps, step, !black);
  }
}
