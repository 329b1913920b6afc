package org.flankatlas.briefing;

import java.util.List;

/** A text that is no briefing to be trusted. */
public class BadBriefingException extends RuntimeException {

  private final List<String> problems;

  /**
   * Creates a refusal.
   *
   * @param problems what is wrong, each as place, found and expected
   */
  public BadBriefingException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
