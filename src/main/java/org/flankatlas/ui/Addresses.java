package org.flankatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Addresses of views. */
final class Addresses {

  /** Name of the query parameter that says which formation is in view. */
  static final String FORMATION = "formation";

  /** Name of the query parameter that says which passage of an article is in view. */
  static final String PASSAGE = "passage";

  private Addresses() {}

  /** The query that opens a formation on the map. */
  static QueryParameters query(String formationId) {
    return QueryParameters.simple(Map.of(FORMATION, formationId));
  }

  /** The address of the map with a formation open. */
  static String map(String formationId) {
    return "?" + FORMATION + "=" + formationId;
  }

  /** The address of a passage in the whole article. */
  static String passage(String articleId, int number) {
    return "articles/" + articleId + "?" + PASSAGE + "=" + number;
  }

  /** Where a briefing is edited. */
  static String briefingEditor(String id) {
    return "briefings/" + id + "/edit";
  }
}
