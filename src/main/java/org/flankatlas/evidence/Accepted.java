package org.flankatlas.evidence;

import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Passage;
import org.flankatlas.comparison.Ruling;

/**
 * A statement that an editor accepted beside what the map holds.
 *
 * @param ruling the statement, and who accepted it when
 * @param article the article that states it
 * @param passage the passage that its quotation stands in
 */
public record Accepted(Ruling ruling, ArticleSummary article, Passage passage) {

  public Accepted {
    if (ruling.outcome() != Ruling.Outcome.ACCEPTED) {
      throw new IllegalArgumentException("not accepted: " + ruling.statement());
    }
  }
}
