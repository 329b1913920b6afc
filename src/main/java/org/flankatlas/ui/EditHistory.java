package org.flankatlas.ui;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.briefing.Briefing;

/**
 * What an editor has made of a briefing in one sitting, and all that can be undone and redone.
 * Every move gives a new value.
 *
 * @param present the briefing as it is, and the step in view
 * @param past what an undo goes back to, the oldest first
 * @param future what a redo goes on to, the next one last
 * @param lastEdit what was edited last; empty where the next edit stands for itself
 */
record EditHistory(Moment present, List<Moment> past, List<Moment> future, String lastEdit) {

  /** How many edits can be undone. */
  static final int MOST = 200;

  EditHistory {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /** A sitting that begins at the first step. */
  static EditHistory of(Briefing briefing) {
    return new EditHistory(new Moment(briefing, 0), List.of(), List.of(), "");
  }

  /**
   * An edit. Edits of the same thing one after the other are undone together; one that changes
   * nothing can't be undone.
   *
   * @param edit what is edited; empty for what stands for itself
   */
  EditHistory change(String edit, Moment next) {
    if (next.briefing().equals(present.briefing())) {
      return new EditHistory(next, past, future, lastEdit);
    }
    boolean goesOn = !edit.isEmpty() && edit.equals(lastEdit) && next.step() == present.step();
    return new EditHistory(next, goesOn ? past : and(past, present), List.of(), edit);
  }

  /** Another step comes into view, which is no edit; one that is not there changes nothing. */
  EditHistory open(int step) {
    return present.has(step)
        ? new EditHistory(new Moment(present.briefing(), step), past, future, "")
        : this;
  }

  EditHistory undo() {
    return canUndo()
        ? new EditHistory(past.getLast(), butLast(past), and(future, present), "")
        : this;
  }

  EditHistory redo() {
    return canRedo()
        ? new EditHistory(future.getLast(), and(past, present), butLast(future), "")
        : this;
  }

  boolean canUndo() {
    return !past.isEmpty();
  }

  boolean canRedo() {
    return !future.isEmpty();
  }

  private static List<Moment> and(List<Moment> some, Moment one) {
    List<Moment> all = new ArrayList<>(some);
    all.add(one);
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  private static List<Moment> butLast(List<Moment> some) {
    return some.subList(0, some.size() - 1);
  }
}
