package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.MatchedPassage;

/** The passages that speak of the formation in view: the region named "Passages". */
class PassageList extends Section {

  private final ArticleCatalog articles;

  PassageList(ArticleCatalog articles) {
    this.articles = articles;
    addClassName("passages");
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
    List<MatchedPassage> passages = articles.passagesAbout(formationId);
    H3 count = new H3(count(passages.size()));
    add(count);
    if (passages.isEmpty()) {
      add(new Paragraph(translate("passages.none")));
    }
    Map<String, Article> cited = new HashMap<>();
    for (MatchedPassage passage : passages) {
      String id = passage.passage().articleId();
      add(quote(passage, cited.computeIfAbsent(id, this::article)));
    }
  }

  private static String count(int size) {
    return size < 2 ? translate("passages.count." + size) : translate("passages.count.n", size);
  }

  private Article article(String id) {
    return articles.article(id).orElseThrow();
  }

  private static Div quote(MatchedPassage matched, Article article) {
    Element quote = new Element("blockquote").setAttribute("cite", article.url().toString());
    MarkedText.append(
        quote, matched, (mark, of) -> mark.setText(of.span().of(matched.passage().text())));
    Div passage = new Div();
    passage.addClassName("passage");
    passage.getElement().appendChild(quote);
    passage.add(footer(article, matched), source(article));
    return passage;
  }

  private static Div footer(Article article, MatchedPassage matched) {
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

  private static Div source(Article article) {
    Div source = new Div(PassageLabels.article(article));
    source.addClassName("passage-source");
    return source;
  }
}
