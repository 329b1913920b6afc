package org.flankatlas.briefing;

import java.util.List;

/**
 * A sequence of map views with quotations, prepared for an audience.
 *
 * @param id stable id, used in files and addresses
 * @param title what it is called
 * @param summary what it is about, in a sentence or two; may be empty
 * @param steps its stops, in order
 */
public record Briefing(String id, String title, String summary, List<Step> steps) {

  /** Most steps a briefing may have: each can be reached by two digits. */
  public static final int MOST_STEPS = 99;

  /** Most characters of a title or a headline. */
  public static final int LONGEST_LINE = 200;

  /** Most characters of a summary or of notes. */
  public static final int LONGEST_TEXT = 10_000;

  /** What an id looks like, as a regular expression. */
  public static final String ID = "[a-z][a-z0-9-]{0,63}";

  public Briefing {
    if (!id.matches(ID)) {
      throw new IllegalArgumentException(
          "a briefing's id is a lower-case letter, then letters, digits and hyphens, is " + id);
    }
    Limits.line("title", title);
    Limits.text("summary", summary);
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException(
          "a briefing has 1 to " + MOST_STEPS + " steps, has " + steps.size());
    }
  }

  /** The same under another id and title. */
  public Briefing copy(String newId, String newTitle) {
    return new Briefing(newId, newTitle, summary, steps);
  }

  /** The same with another title and summary. */
  public Briefing withTexts(String newTitle, String newSummary) {
    return new Briefing(id, newTitle, newSummary, steps);
  }

  /** The same with other steps. */
  public Briefing withSteps(List<Step> newSteps) {
    return new Briefing(id, title, summary, newSteps);
  }

  /** Minutes planned for all steps together. */
  public double plannedMinutes() {
    return steps.stream().mapToDouble(Step::plannedMinutes).sum();
  }
}
