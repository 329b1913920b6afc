package org.flankatlas;

import org.flankatlas.geodata.BadGeodataException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells every problem of the shipped files, one a line. */
class BadGeodataAnalyzer extends AbstractFailureAnalyzer<BadGeodataException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, BadGeodataException cause) {
    int count = cause.problems().size();
    String title = "the shipped files have " + (count == 1 ? "1 problem" : count + " problems");
    return new FailureAnalysis(
        title + ":\n" + cause.getMessage(), "Mend the files and start again.", cause);
  }
}
