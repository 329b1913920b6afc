package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.PostureCatalog;

/** A whole article; each mention leads to its formation on the map. */
@Route(value = "articles/:id", layout = AtlasLayout.class)
@AnonymousAllowed
class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final ArticleCatalog articles;
  private final ArticleText words;
  private String title = "";

  ArticleView(ArticleCatalog articles, PostureCatalog posture) {
    this.articles = articles;
    words = new ArticleText(posture);
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Article article =
        event
            .getRouteParameters()
            .get("id")
            .flatMap(articles::article)
            .orElseThrow(NotFoundException::new);
    title = article.title();
    removeAll();
    Element text = new Element("article");
    articles.passagesOf(article.id()).forEach(it -> text.appendChild(words.paragraph(it)));
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(Addresses.PASSAGE)
        .ifPresent(number -> reveal(text, "p" + number));
    getElement().appendChild(text);
    text.insertChild(1, byline(article).getElement());
  }

  private static void reveal(Element text, String id) {
    text.getChildren()
        .filter(paragraph -> id.equals(paragraph.getAttribute("id")))
        .forEach(
            paragraph -> {
              paragraph.getClassList().add("in-view");
              paragraph.scrollIntoView();
            });
  }

  private static Paragraph byline(Article article) {
    Paragraph byline = new Paragraph();
    byline.addClassName("byline");
    byline.add(new Span(PassageLabels.published(article.summary()) + ". "));
    if (article.added() != null) {
      byline.add(new Span(PassageLabels.added(article.summary()) + ". "));
    }
    byline.add(new Span(translate("article.legend") + " "));
    byline.add(sample("article.legendFound", false), new Text(" "));
    byline.add(sample("article.legendChecked", true), new Text(" "));
    if (article.url() != null) {
      byline.add(new Anchor(article.url().toString(), translate("article.original")));
    }
    byline.add(
        new Span(" "),
        new Anchor(ComparisonQuery.address(article.id()), translate("comparison.link")));
    return byline;
  }

  private static Span sample(String text, boolean checked) {
    Span sample = new Span(translate(text));
    sample.addClassName(checked ? "sample-checked" : "sample-found");
    return sample;
  }

  @Override
  public String getPageTitle() {
    return title + " · " + translate("atlas.title");
  }
}
