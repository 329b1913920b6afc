package org.flankatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.Symbol;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriUtils;

/** Addresses inside the atlas. */
@Component
class Addresses {

  /** Name of the query parameter that says which formation is in view. */
  static final String FORMATION = "formation";

  /** Name of the query parameter that says which passage of an article is in view. */
  static final String PASSAGE = "passage";

  private final ResourceUrlProvider files;

  Addresses(ResourceUrlProvider mvcResourceUrlProvider) {
    this.files = mvcResourceUrlProvider;
  }

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

  /** The address of a shipped file, with the hash of its content. */
  String file(String path) {
    String address = files.getForLookupPath("/geodata/" + path);
    String written = (address == null ? "/geodata/" + path : address).substring(1);
    return UriUtils.encodePath(written, StandardCharsets.UTF_8);
  }

  /** The address of a tile of the basemap, with {@code {z}}, {@code {x}} and {@code {y}}. */
  String tiles(String hash) {
    return "geodata/tiles/" + hash + "/{z}/{x}/{y}.mvt";
  }

  String flag(Nation nation) {
    return file("flags/" + nation.id() + ".svg");
  }

  String symbol(Symbol symbol) {
    return file(symbol.file());
  }
}
