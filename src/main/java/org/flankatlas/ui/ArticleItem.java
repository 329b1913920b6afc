package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.flankatlas.article.ArticleSummary;

/** One article in the list of all. */
class ArticleItem extends ListItem {

  private final String title;

  ArticleItem(ArticleSummary article, int passages) {
    title = article.title();
    Anchor link = new Anchor("articles/" + article.id(), title);
    link.addClassName("source-voice");
    Paragraph facts =
        new Paragraph(
            new Span(PassageLabels.published(article)),
            new Span(PassageLabels.count(passages)),
            new Span(PassageLabels.added(article)));
    facts.addClassName("article-facts");
    add(link, facts);
  }

  /** Adds a button that asks first, and then does it. */
  void offerRemoval(Runnable removal) {
    add(new Removal(title, translate("articles.ask", title), removal));
  }
}
