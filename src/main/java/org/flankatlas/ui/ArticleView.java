package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

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
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;

/** A whole article; each mention leads to its formation on the map. */
@Route(value = "articles/:id", layout = AtlasLayout.class)
@AnonymousAllowed
class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final ArticleCatalog articles;
  private final PostureCatalog posture;
  private String title = "";

  ArticleView(ArticleCatalog articles, PostureCatalog posture) {
    this.articles = articles;
    this.posture = posture;
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
    articles.passagesOf(article.id()).forEach(passage -> text.appendChild(paragraph(passage)));
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
    Paragraph byline =
        new Paragraph(
            new Span(
                PassageLabels.published(article.summary())
                    + ". "
                    + translate("article.legend")
                    + " "));
    if (article.url() != null) {
      byline.add(new Anchor(article.url().toString(), translate("article.original")));
    }
    byline.add(
        new Span(" "),
        new Anchor(ComparisonView.address(article.id()), translate("comparison.link")));
    byline.addClassName("byline");
    return byline;
  }

  private Element paragraph(MatchedPassage matched) {
    Passage passage = matched.passage();
    Element element = new Element(passage.kind() == Passage.Kind.HEADLINE ? "h1" : "p");
    element.setAttribute("id", "p" + passage.number());
    element.getClassList().add(passage.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (passage.kind() == Passage.Kind.FURNITURE) {
      element.setAttribute("title", translate("article.furniture"));
    } else if (passage.kind() != Passage.Kind.HEADLINE) {
      Element number = new Element("span").setText("¶ " + passage.number());
      number.getClassList().add("paragraph-number");
      element.appendChild(number);
    }
    MarkedText.append(element, matched, (mark, of) -> fill(mark, of, passage));
    return element;
  }

  private void fill(Element mark, MarkedText.Mark of, Passage passage) {
    String words = of.span().of(passage.text());
    if (of.formationIds().size() == 1) {
      of.formationIds().stream()
          .flatMap(id -> posture.formation(id).stream())
          .forEach(formation -> mark.appendChild(link(formation, words, "")));
      return;
    }
    mark.setText(words);
    Element group = new Element("span");
    group.getClassList().add("mark-links");
    of.formationIds().stream()
        .flatMap(id -> posture.formation(id).stream())
        .forEach(f -> group.appendChild(link(f, f.caption(), f.name())));
    mark.appendChild(group);
  }

  private static Element link(Formation formation, String words, String label) {
    Anchor link = new Anchor(Addresses.map(formation.id()), words);
    link.setTitle(formation.name());
    if (!label.isEmpty()) {
      link.setAriaLabel(label);
    }
    return link.getElement();
  }

  @Override
  public String getPageTitle() {
    return title + " · " + translate("atlas.title");
  }
}
