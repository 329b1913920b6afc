package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
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
    Div place = new Div();
    place.addClassName("removal");
    add(place);
    offer(place, removal);
  }

  private NativeButton offer(Div place, Runnable removal) {
    NativeButton remove = new NativeButton(translate("articles.remove"));
    remove.addClassName("link");
    remove.setAriaLabel(translate("articles.removeThis", title));
    remove.addClickListener(event -> ask(place, removal));
    place.removeAll();
    place.add(remove);
    return remove;
  }

  private void ask(Div place, Runnable removal) {
    Span question = new Span(translate("articles.ask", title));
    NativeButton yes = new NativeButton(translate("articles.yes"), event -> removal.run());
    yes.addClassName("danger");
    NativeButton no = new NativeButton(translate("articles.no"));
    no.addClassName("quiet");
    no.addClickListener(event -> offer(place, removal).focus());
    Div asked = new Div(question, no, yes);
    asked.addClassName("asked");
    asked.getElement().setAttribute("role", "group");
    asked.getElement().setAttribute("aria-label", translate("articles.ask", title));
    place.removeAll();
    place.add(asked);
    no.focus();
  }
}
