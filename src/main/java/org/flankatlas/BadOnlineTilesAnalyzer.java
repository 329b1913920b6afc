package org.flankatlas;

import org.flankatlas.basemap.BadOnlineTilesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a setting for online tiles that can't be used. */
class BadOnlineTilesAnalyzer extends AbstractFailureAnalyzer<BadOnlineTilesException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, BadOnlineTilesException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Give one such as https://tiles.example/{z}/{x}/{y}.png, or leave the setting out.",
        cause);
  }
}
