package org.flankatlas.review;

import java.time.Instant;
import java.util.List;
import org.flankatlas.article.Check;
import org.flankatlas.posture.Span;

/**
 * A person's word on one formation in one passage.
 *
 * @param formationId the formation
 * @param verdict what was decided
 * @param spans the words it is about, in order, not overlapping; at least one
 * @param by the editor who decided
 * @param at when
 */
public record Decision(
    String formationId, Verdict verdict, List<Span> spans, String by, Instant at) {

  public Decision {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a decision needs a span: " + formationId);
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "spans of a decision must be in order and not overlap: " + spans);
      }
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a decision needs the name of who decided");
    }
  }

  /** The decision as the mark that a match carries. */
  Check check() {
    return new Check(by, at);
  }
}
