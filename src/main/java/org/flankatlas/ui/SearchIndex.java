package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Folded;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.springframework.stereotype.Component;

/** Finds formations, nations, places and passages by any of their words. */
@Component
class SearchIndex {

  /** Characters shown of a passage around what was found. */
  private static final int EXCERPT = 60;

  /** Passages found at most. */
  private static final int PASSAGES = 50;

  private final PostureCatalog posture;
  private final ArticleCatalog articles;

  SearchIndex(PostureCatalog posture, ArticleCatalog articles) {
    this.posture = posture;
    this.articles = articles;
  }

  /**
   * Something found.
   *
   * @param title what it is called
   * @param detail what tells it apart
   * @param address where it is in the atlas
   */
  record Hit(String title, String detail, String address) {

    private boolean matches(String folded) {
      return Folded.of(title + " " + detail).contains(folded);
    }
  }

  /** What matches the text, blind to case and diacritics: formations first, passages last. */
  List<Hit> find(String text) {
    String folded = Folded.of(text);
    List<Hit> hits = new ArrayList<>(known().stream().filter(h -> h.matches(folded)).toList());
    if (!folded.isEmpty()) {
      articles.passagesWith(text, PASSAGES).forEach(passage -> hits.add(hit(passage, folded)));
    }
    return hits;
  }

  private List<Hit> known() {
    List<Hit> hits = new ArrayList<>();
    for (Formation formation : posture.formations()) {
      hits.add(new Hit(formation.name(), place(formation), Addresses.map(formation.id())));
    }
    for (Formation formation : posture.formations()) {
      for (String id : formation.leadNationIds()) {
        Nation nation = posture.nation(id);
        hits.add(
            new Hit(
                nation.name(),
                translate("search.leads", formation.name()),
                Addresses.map(formation.id())));
      }
    }
    return hits;
  }

  private static String place(Formation formation) {
    Site site = formation.site();
    return site == null ? "" : site.name() + ", " + site.place();
  }

  private static Hit hit(Passage passage, String folded) {
    int at = Math.max(0, Folded.of(passage.text()).indexOf(folded));
    return new Hit(
        PassageLabels.number(passage),
        excerpt(passage.text(), at),
        Addresses.passage(passage.articleId(), passage.number()));
  }

  private static String excerpt(String text, int at) {
    int start = Math.max(0, Math.min(at, text.length()) - EXCERPT / 3);
    int end = Math.min(text.length(), start + EXCERPT);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }
}
