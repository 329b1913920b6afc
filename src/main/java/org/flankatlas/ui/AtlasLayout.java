package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on every view: the atlas's name, the way to each view, and the search. */
class AtlasLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final List<RouterLink> links =
      List.of(
          new RouterLink(translate("nav.map"), MapView.class),
          new RouterLink(translate("nav.nations"), NationsView.class),
          new RouterLink(translate("nav.timeline"), TimelineView.class),
          new RouterLink(translate("nav.articles"), ArticlesView.class));

  private final Anchor skip = new Anchor("", translate("skip"));

  AtlasLayout(AtlasSearch search) {
    addClassName("atlas");
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    Div brand = new Div(translate("atlas.title"));
    brand.addClassName("brand");
    Nav nav = new Nav();
    nav.setAriaLabel(translate("atlas.nav"));
    links.forEach(nav::add);
    Header header = new Header(brand, nav, search);
    header.addClassNames("masthead", "sheet");
    add(skip, header);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    if (content != null) {
      content.getElement().setAttribute("id", "content").setAttribute("tabindex", "-1");
      getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    skip.setHref(event.getLocation().getPathWithQueryParameters() + "#content");
    String path = event.getLocation().getFirstSegment();
    for (RouterLink link : links) {
      boolean here = link.getHref().equals(path);
      link.getElement().setAttribute("aria-current", here ? "page" : "false");
    }
  }
}
