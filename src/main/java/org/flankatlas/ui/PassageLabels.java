package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.flankatlas.article.Article;
import org.flankatlas.article.Passage;

/** How passages are named to a reader. */
final class PassageLabels {

  private PassageLabels() {}

  /** "¶ 4", "Standfirst, ¶ 1", "Headline". */
  static String number(Passage passage) {
    return translate("passage." + passage.kind(), passage.number());
  }

  /** The article with its publisher and date. */
  static String article(Article article) {
    return translate("passage.article", article.title(), article.publisher(), article.published());
  }

  /** A passage as a bibliography would cite it, with its words. */
  static String citation(Article article, Passage passage) {
    return "“%s” %s. %s, %s, %s. %s"
        .formatted(
            passage.text(),
            article.publisher(),
            article.title(),
            article.published(),
            number(passage),
            article.url());
  }
}
