package org.flankatlas.comparison;

import java.time.Instant;

/**
 * A person's word on a statement. The map's own claims stay as they are; an accepted statement
 * stands beside them.
 *
 * @param statement the statement
 * @param outcome what was said of it
 * @param by the editor who said so
 * @param at when
 */
public record Ruling(Statement statement, Outcome outcome, String by, Instant at) {

  /** What a person can say of a statement. */
  public enum Outcome {
    /** It holds, and is shown beside what the map says. */
    ACCEPTED,
    /** It was looked at and is not shown. */
    SET_ASIDE
  }

  public Ruling {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a ruling needs the name of who ruled");
    }
  }
}
