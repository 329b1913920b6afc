package org.flankatlas;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a database file that is locked, damaged or made by another version. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  private static final String ASIDE =
      "Start with ./atlas run --fresh: it keeps the old file beside the new one.";

  /** H2's code for a file that another process holds. */
  private static final int LOCKED = 90020;

  @Override
  protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
    if (cause.getErrorCode() == LOCKED) {
      return new FailureAnalysis(
          "the database file data/atlas.mv.db is in use by another process.",
          "Stop the other atlas, or " + ASIDE.substring(0, 1).toLowerCase() + ASIDE.substring(1),
          cause);
    }
    return new FailureAnalysis(
        "the database file data/atlas.mv.db can't be read (%s)."
            .formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
        ASIDE,
        cause);
  }
}
