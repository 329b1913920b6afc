package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.posture.Source;
import org.jspecify.annotations.Nullable;

/** The articles and outside sources of a sheet, numbered from 1 in the order of their first use. */
class SheetSources extends OrderedList {

  private final List<String> ids = new ArrayList<>();

  SheetSources() {
    addClassName("sheet-sources");
    getElement().setAttribute("aria-label", translate("formation.sources"));
  }

  /** The raised number of an article. */
  Anchor mark(ArticleSummary article) {
    String id = "article " + article.id();
    if (!ids.contains(id)) {
      Code hash = new Code(article.sha256());
      hash.addClassName("hash");
      add(
          id,
          title(article.title(), article.url()),
          new Span(", " + PassageLabels.published(article) + ". "),
          new Span(translate("sheet.licence", article.licence()) + " "),
          new Span(translate("sheet.hash") + " "),
          hash);
    }
    return mark(id);
  }

  /** The raised number of an outside source. */
  Anchor mark(Source source) {
    String id = "source " + source.id();
    if (!ids.contains(id)) {
      add(
          id,
          title(source.title(), source.url()),
          new Span(", " + Days.ofSource(source.date()) + ". " + source.url()));
    }
    return mark(id);
  }

  private void add(String id, Component... parts) {
    ids.add(id);
    ListItem item = new ListItem(parts);
    item.setId("source-" + ids.size());
    add(item);
  }

  private Anchor mark(String id) {
    int number = ids.indexOf(id) + 1;
    Anchor mark = new Anchor("#source-" + number, String.valueOf(number));
    mark.addClassName("footnote");
    mark.setRouterIgnore(true);
    mark.setAriaLabel(translate("sheet.source", number));
    return mark;
  }

  private static Span title(String title, @Nullable URI url) {
    return url == null ? new Span(title) : new Span(new Anchor(url.toString(), title));
  }
}
