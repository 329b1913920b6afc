package org.flankatlas.store;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a database file that is locked, damaged or made by another version. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  private static final String FRESH =
      "./atlas run --fresh starts with a new file and keeps the old one beside it.";

  /** H2's code for a file that another process holds. */
  private static final int LOCKED = 90020;

  @Override
  protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
    if (cause.getErrorCode() == LOCKED) {
      return new FailureAnalysis(
          "the database file data/atlas.mv.db is in use by another process.",
          "Stop the other atlas; or " + FRESH,
          cause);
    }
    return new FailureAnalysis(
        "the database file data/atlas.mv.db can't be read (%s)."
            .formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
        FRESH,
        cause);
  }
}
