package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.ArticleSummary;

/** Every article of the atlas, the newest first; an editor can add some and remove those again. */
@Route(value = "articles", layout = AtlasLayout.class)
@AnonymousAllowed
class ArticlesView extends Main implements HasDynamicTitle {

  /** Articles shown at first, and added each time more are asked for. */
  private static final int PAGE = 50;

  private final ArticleCatalog articles;
  private final ArticleShelf shelf;
  private final CurrentPerson person;
  private final UnorderedList list = new UnorderedList();
  private final Paragraph count = new Paragraph();
  private final NativeButton more = new NativeButton(translate("passages.more"), e -> append());
  private int shown;

  ArticlesView(ArticleCatalog articles, ArticleShelf shelf, CurrentPerson person) {
    this.articles = articles;
    this.shelf = shelf;
    this.person = person;
    addClassName("page");
    list.addClassName("articles");
    more.addClassName("link");
    count.getElement().setAttribute("role", "status");
    add(new H1(translate("articles.title")));
    if (person.mayWrite()) {
      RouterLink adding = new RouterLink(translate("adding.title"), AddArticleView.class);
      adding.addClassName("submit");
      add(adding);
    }
    add(count, list, more);
    append();
  }

  private void append() {
    List<ArticleSummary> page = articles.summaries(shown, PAGE);
    Map<String, Integer> sizes =
        articles.sizes(page.stream().map(ArticleSummary::id).collect(Collectors.toSet()));
    page.forEach(article -> list.add(item(article, sizes.getOrDefault(article.id(), 0))));
    shown += page.size();
    showCount("");
  }

  private void showCount(String before) {
    int all = articles.count();
    count.setText(before + translate("articles.count", shown, all));
    more.setVisible(shown < all);
  }

  private ArticleItem item(ArticleSummary article, int passages) {
    ArticleItem item = new ArticleItem(article, passages);
    if (article.added() != null && person.mayWrite()) {
      item.offerRemoval(() -> remove(article, item));
    }
    return item;
  }

  private void remove(ArticleSummary article, ArticleItem item) {
    shelf.remove(article.id(), person.name().orElseThrow());
    list.remove(item);
    shown--;
    showCount(translate("articles.removed", article.title()) + " ");
    count.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
  }

  @Override
  public String getPageTitle() {
    return translate("articles.title") + " · " + translate("atlas.title");
  }
}
