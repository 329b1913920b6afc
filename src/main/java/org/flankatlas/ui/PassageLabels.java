package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.flankatlas.article.Addition;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.PartialDate;

/** How passages are named to a reader. */
final class PassageLabels {

  private PassageLabels() {}

  /** "¶ 4", "Standfirst, ¶ 1", "Headline". */
  static String number(Passage passage) {
    return translate("passage." + passage.kind(), passage.number());
  }

  /** Who published an article, and when. */
  static String published(ArticleSummary article) {
    return article.published().isEmpty()
        ? translate("articles.undated", article.publisher())
        : translate("articles.published", article.publisher(), article.published());
  }

  /** The article with its publisher and date. */
  static String article(ArticleSummary article) {
    return translate("passage.article", article.title(), article.publisher(), date(article));
  }

  private static String date(ArticleSummary article) {
    return article.published().isEmpty() ? translate("passage.undated") : article.published();
  }

  /** "No passages", "1 passage", "7 passages". */
  static String count(int passages) {
    return passages < 2
        ? translate("passages.count." + passages)
        : translate("passages.count.n", passages);
  }

  /** A day as an English sentence writes it. */
  static String day(LocalDate day) {
    return new PartialDate(day.toString()).display();
  }

  /** Who added an article and when, or that it was shipped. */
  static String added(ArticleSummary article) {
    Addition added = article.added();
    return added == null
        ? translate("articles.shipped")
        : translate(
            "articles.added", added.by(), day(LocalDate.ofInstant(added.at(), ZoneOffset.UTC)));
  }

  /** A passage as a bibliography would cite it, with its words. */
  static String citation(ArticleSummary article, Passage passage) {
    return "“%s” %s. %s, %s, %s. %s"
        .formatted(
            passage.text(),
            article.publisher(),
            article.title(),
            date(article),
            number(passage),
            article.url() == null ? "" : article.url())
        .strip();
  }
}
