package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.flankatlas.article.ArticleSummary;

/** Passages of one article, under a heading that says which. */
class PassageGroup extends Div {

  private final String articleId;

  /**
   * A group without passages.
   *
   * @param count how many passages of the article there are, shown or not
   */
  PassageGroup(ArticleSummary article, int count) {
    articleId = article.id();
    addClassName("passage-group");
    H4 title = new H4(article.title());
    title.setId("passages-of-" + articleId);
    title.addClassName("source-voice");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-labelledby", title.getId().orElseThrow());
    add(
        title,
        new Paragraph(
            translate(
                "passages.of", PassageLabels.published(article), PassageLabels.count(count))));
  }

  boolean isOf(ArticleSummary article) {
    return articleId.equals(article.id());
  }
}
