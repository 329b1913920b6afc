package org.flankatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.flankatlas.article.Passage;

/**
 * Which passage an address asks to review.
 *
 * @param articleId its article; empty where the address says none
 * @param number its number; empty where the address says none that could be one
 */
record ReviewQuery(Optional<String> articleId, Optional<Integer> number) {

  private static final String ARTICLE = "article";

  static ReviewQuery of(QueryParameters query) {
    return new ReviewQuery(
        query.getSingleParameter(ARTICLE),
        query
            .getSingleParameter(Addresses.PASSAGE)
            .filter(it -> it.matches("\\d{1,6}"))
            .map(Integer::valueOf));
  }

  /** The address at which a passage is under review. */
  static String address(Passage passage) {
    return "review?%s=%s&%s=%d"
        .formatted(ARTICLE, passage.articleId(), Addresses.PASSAGE, passage.number());
  }
}
