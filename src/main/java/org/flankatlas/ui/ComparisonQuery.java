package org.flankatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.comparison.Statement;

/**
 * Which statements are asked for.
 *
 * @param articleId of one article; empty for the added ones
 * @param formationId of one formation; empty for the whole map
 */
record ComparisonQuery(Optional<String> articleId, Optional<String> formationId) {

  static final ComparisonQuery ALL = new ComparisonQuery(Optional.empty(), Optional.empty());

  private static final String ARTICLE = "article";

  static ComparisonQuery of(QueryParameters query) {
    return new ComparisonQuery(
        query.getSingleParameter(ARTICLE), query.getSingleParameter(Addresses.FORMATION));
  }

  /** The address of what one article states. */
  static String address(String articleId) {
    return "comparison?" + ARTICLE + "=" + articleId;
  }

  ComparisonQuery ofArticle(Optional<String> id) {
    return new ComparisonQuery(id, formationId);
  }

  ComparisonQuery ofFormation(Optional<String> id) {
    return new ComparisonQuery(articleId, id);
  }

  boolean asksFor(Statement statement) {
    return formationId.isEmpty()
        || formationId.equals(Optional.ofNullable(statement.formationId()));
  }

  RouterLink link(String text) {
    RouterLink link = new RouterLink(text, ComparisonView.class);
    Map<String, String> query = new HashMap<>();
    articleId.ifPresent(id -> query.put(ARTICLE, id));
    formationId.ifPresent(id -> query.put(Addresses.FORMATION, id));
    link.setQueryParameters(QueryParameters.simple(query));
    return link;
  }
}
