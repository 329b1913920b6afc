package org.flankatlas.geodata;

import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.posture.Posture;

/**
 * All that the shipped files hold, checked.
 *
 * @param posture the posture
 * @param articles the articles, by file name
 * @param gazetteer the names by which texts speak of the formations of the posture
 * @param overlays what people lay over the map, by file name
 * @param briefings the briefings, by file name
 * @param fingerprint SHA-256 over the paths and bytes of every file that was read, in lower-case
 *     hexadecimal; the same for the same files, wherever the folder stands
 */
public record Geodata(
    Posture posture,
    List<Article> articles,
    Gazetteer gazetteer,
    List<Overlay> overlays,
    List<Briefing> briefings,
    String fingerprint) {

  public Geodata {
    articles = List.copyOf(articles);
    overlays = List.copyOf(overlays);
    briefings = List.copyOf(briefings);
  }
}
