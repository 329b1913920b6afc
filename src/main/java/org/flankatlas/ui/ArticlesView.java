package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;

/** Every article of the atlas. */
@Route(value = "articles", layout = AtlasLayout.class)
@AnonymousAllowed
class ArticlesView extends Main implements HasDynamicTitle {

  ArticlesView(ArticleCatalog articles) {
    addClassName("page");
    UnorderedList list = new UnorderedList();
    list.addClassName("articles");
    articles.summaries(0, articles.count()).forEach(article -> list.add(item(article)));
    add(new H1(translate("articles.title")), list);
  }

  private static ListItem item(ArticleSummary article) {
    Anchor link = new Anchor("articles/" + article.id(), article.title());
    link.addClassName("source-voice");
    return new ListItem(link, new Paragraph(PassageLabels.published(article)));
  }

  @Override
  public String getPageTitle() {
    return translate("articles.title") + " · " + translate("atlas.title");
  }
}
