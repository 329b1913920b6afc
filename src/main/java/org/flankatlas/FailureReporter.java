package org.flankatlas;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the error stream why the atlas did not start and what to do, with no stack trace. */
class FailureReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
    System.err.println("Flank Atlas did not start: " + analysis.getDescription() + action);
  }
}
