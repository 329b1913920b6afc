package org.flankatlas;

import org.flankatlas.access.BadEditorPasswordException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a setting for the editor's password that can't be used. */
class BadEditorPasswordAnalyzer extends AbstractFailureAnalyzer<BadEditorPasswordException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, BadEditorPasswordException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Give a plain one or {bcrypt} and its hash, or leave the setting out.",
        cause);
  }
}
