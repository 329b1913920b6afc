package org.flankatlas.article;

import java.util.List;
import java.util.Optional;

/** Looks articles up. */
public interface ArticleCatalog {

  List<Article> articles();

  Optional<Article> article(String id);

  /** Every passage of an article with its matches, in order; empty for an unknown article. */
  List<MatchedPassage> passagesOf(String articleId);

  /**
   * Every passage that speaks of a formation, each with that formation's match alone; articles in
   * catalog order, passages in text order.
   */
  List<MatchedPassage> passagesAbout(String formationId);
}
