package org.flankatlas.evidence;

import java.util.Optional;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Check;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Confidence;
import org.flankatlas.posture.Support;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what it rests on.
 *
 * @param claim the claim
 * @param quoted where its quotation stands; null for one that rests on an outside source
 */
public record Grounds(Claim claim, @Nullable Quoted quoted) {

  /**
   * Where a quotation stands.
   *
   * @param article the article
   * @param passage the passage
   * @param checked who confirmed that the passage speaks of the claim's formation; null while no
   *     person has
   */
  public record Quoted(ArticleSummary article, Passage passage, @Nullable Check checked) {}

  public Grounds {
    if (claim.support() instanceof Support.Quotation != (quoted != null)) {
      throw new IllegalArgumentException("only a quotation stands in an article: " + claim.id());
    }
  }

  /** How far the outside source may be trusted; empty for a quotation, which speaks for itself. */
  public Optional<Confidence> confidence() {
    return claim.support() instanceof Support.Outside outside
        ? Optional.of(outside.confidence())
        : Optional.empty();
  }
}
