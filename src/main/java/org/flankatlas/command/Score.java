package org.flankatlas.command;

/**
 * How well findings agree with the truth, counted in pairs of a paragraph and a formation.
 *
 * @param right found and true
 * @param wrong found and not true
 * @param missed true and not found
 */
record Score(int right, int wrong, int missed) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(boolean found, boolean isTrue) {
    return new Score(
        right + (found && isTrue ? 1 : 0),
        wrong + (found && !isTrue ? 1 : 0),
        missed + (!found && isTrue ? 1 : 0));
  }

  Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of what was found that is true; 1 where nothing was found. */
  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Share of what is true that was found; 1 where nothing is true. */
  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }
}
