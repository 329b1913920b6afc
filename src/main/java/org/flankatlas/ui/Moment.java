package org.flankatlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Step;

/**
 * A briefing under an editor's hands.
 *
 * @param briefing the briefing
 * @param step the step in view, counted from 0
 */
record Moment(Briefing briefing, int step) {

  Moment {
    if (step < 0 || step >= briefing.steps().size()) {
      throw new IllegalArgumentException(
          "a step is 0 to %d here, is %d".formatted(briefing.steps().size() - 1, step));
    }
  }

  Step inView() {
    return briefing.steps().get(step);
  }

  boolean has(int other) {
    return other >= 0 && other < briefing.steps().size();
  }

  boolean isFull() {
    return briefing.steps().size() == Briefing.MOST_STEPS;
  }

  boolean hasOneStep() {
    return briefing.steps().size() == 1;
  }

  /** Another briefing, at the same step or the last before it. */
  Moment with(Briefing other) {
    return new Moment(other, Math.min(step, other.steps().size() - 1));
  }

  /** Another form of the step in view. */
  Moment edited(UnaryOperator<Step> edit) {
    return rearranged(step, steps -> steps.set(step, edit.apply(steps.get(step))));
  }

  /** A step after the one in view, which comes into view; nothing where no more may be. */
  Moment added(Step other) {
    return isFull() ? this : rearranged(step + 1, steps -> steps.add(step + 1, other));
  }

  /** Without the step in view; nothing where it is the only one. */
  Moment removed() {
    return hasOneStep()
        ? this
        : rearranged(Math.min(step, briefing.steps().size() - 2), steps -> steps.remove(step));
  }

  /** A step at the place of another, and in view; nothing where either is not there. */
  Moment moved(int from, int to) {
    return has(from) && has(to) ? rearranged(to, steps -> steps.add(to, steps.remove(from))) : this;
  }

  private Moment rearranged(int inView, Consumer<List<Step>> change) {
    List<Step> steps = new ArrayList<>(briefing.steps());
    change.accept(steps);
    return new Moment(briefing.withSteps(steps), inView);
  }
}
