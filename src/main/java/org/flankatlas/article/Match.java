package org.flankatlas.article;

import java.util.List;
import org.flankatlas.posture.Span;

/**
 * A formation found in a passage.
 *
 * @param formationId the formation
 * @param spans the words that speak of it, in order, not overlapping; at least one
 * @param reason why, in plain words ("names all four together")
 */
public record Match(String formationId, List<Span> spans, String reason) {

  public Match {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a match needs a span: " + formationId);
    }
  }
}
