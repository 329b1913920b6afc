package org.flankatlas.article;

import java.util.List;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/**
 * A formation found in a passage.
 *
 * @param formationId the formation
 * @param spans the words that speak of it, in order, not overlapping; at least one
 * @param reason why, in plain words ("names all four together")
 * @param certainty how far the reason can be trusted
 * @param checked who confirmed or added it; null while no person has
 */
public record Match(
    String formationId,
    List<Span> spans,
    String reason,
    Certainty certainty,
    @Nullable Check checked) {

  public Match {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a match needs a span: " + formationId);
    }
  }

  /** A match that no person has checked. */
  public Match(String formationId, List<Span> spans, String reason, Certainty certainty) {
    this(formationId, spans, reason, certainty, null);
  }
}
