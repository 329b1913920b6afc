package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;

/** The passages that speak of the formation in view: the region named "Passages". */
class PassageList extends Section {

  /** Passages shown at first, and added each time more are asked for. */
  private static final int PAGE = 20;

  private final ArticleCatalog articles;
  private final NativeButton more =
      new NativeButton(translate("passages.more"), e -> append(next()));
  private String formationId = "";
  private int shown;

  PassageList(ArticleCatalog articles) {
    this.articles = articles;
    addClassName("passages");
    more.addClassName("link");
    getElement().setAttribute("role", "region").setAttribute("aria-label", region());
    showNothing();
  }

  private static String region() {
    return translate("passages.region");
  }

  void showNothing() {
    removeAll();
    add(new Paragraph(translate("passages.hint")));
  }

  void show(String formationId) {
    removeAll();
    shown = 0;
    this.formationId = formationId;
    PassagePage page = next();
    add(new H3(count(page.total())), more);
    if (page.total() == 0) {
      add(new Paragraph(translate("passages.none")));
    }
    append(page);
  }

  private PassagePage next() {
    return articles.passagesAbout(formationId, PassageFilter.ALL, shown, PAGE);
  }

  /** Puts passages before the button, which stays where it is and keeps the focus. */
  private void append(PassagePage page) {
    for (MatchedPassage passage : page.passages()) {
      addComponentAtIndex(indexOf(more), quote(passage, page.articleOf(passage.passage())));
    }
    shown += page.passages().size();
    more.setVisible(!page.passages().isEmpty() && shown < page.total());
  }

  private static String count(int size) {
    return size < 2 ? translate("passages.count." + size) : translate("passages.count.n", size);
  }

  private static Div quote(MatchedPassage matched, ArticleSummary article) {
    Element quote = new Element("blockquote");
    if (article.url() != null) {
      quote.setAttribute("cite", article.url().toString());
    }
    MarkedText.append(
        quote, matched, (mark, of) -> mark.setText(of.span().of(matched.passage().text())));
    Div passage = new Div();
    passage.addClassName("passage");
    passage.getElement().appendChild(quote);
    passage.add(footer(article, matched), source(article));
    return passage;
  }

  private static Div footer(ArticleSummary article, MatchedPassage matched) {
    Span number = new Span(PassageLabels.number(matched.passage()));
    Span reason = new Span(matched.matches().getFirst().reason());
    Anchor open =
        new Anchor(
            Addresses.passage(article.id(), matched.passage().number()), translate("passage.open"));
    Div footer =
        new Div(
            number,
            reason,
            open,
            new CopyButton(PassageLabels.citation(article, matched.passage())));
    footer.addClassName("passage-footer");
    return footer;
  }

  private static Div source(ArticleSummary article) {
    Div source = new Div(PassageLabels.article(article));
    source.addClassName("passage-source");
    return source;
  }
}
