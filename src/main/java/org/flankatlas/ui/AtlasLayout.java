package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.flankatlas.access.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every view: the atlas's name, the way to each view, the search, and who is signed
 * in. Whoever owes a password is led to choose one.
 */
@AnonymousAllowed
@JsModule("./present-shortcut.ts")
class AtlasLayout extends Div
    implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

  private final List<RouterLink> links =
      List.of(
          new RouterLink(translate("nav.map"), MapView.class),
          new RouterLink(translate("nav.nations"), NationsView.class),
          new RouterLink(translate("nav.timeline"), TimelineView.class),
          new RouterLink(translate("nav.articles"), ArticlesView.class),
          briefings());

  /** Names where the key P leads, for the script that listens for it; the last on a page counts. */
  static final String PRESENT = "data-present";

  private final Anchor skip = new Anchor("", translate("skip"));
  private final CurrentPerson person;
  private final AccountLine account;

  AtlasLayout(AtlasSearch search, CurrentPerson person) {
    this.person = person;
    account = new AccountLine(person);
    addClassName("atlas");
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    Div brand = new Div(translate("atlas.title"));
    brand.addClassName("brand");
    Nav nav = new Nav();
    nav.setAriaLabel(translate("atlas.nav"));
    links.forEach(nav::add);
    Header header = new Header(brand, nav, search, account);
    header.addClassNames("masthead", "sheet");
    add(skip, header);
  }

  private static RouterLink briefings() {
    RouterLink link = new RouterLink(translate("nav.briefings"), BriefingsView.class);
    link.getElement()
        .setAttribute(PRESENT, "briefing")
        .setAttribute("title", translate("briefings.key"))
        .setAttribute("aria-keyshortcuts", "P");
    return link;
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    if (content != null) {
      content.getElement().setAttribute("id", "content").setAttribute("tabindex", "-1");
      getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (person.owesAPassword() && event.getNavigationTarget() != PasswordView.class) {
      event.forwardTo(PasswordView.class);
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    skip.setHref(event.getLocation().getPathWithQueryParameters() + "#content");
    account.show(event.getLocation());
    String path = event.getLocation().getFirstSegment();
    for (RouterLink link : links) {
      boolean here = link.getHref().equals(path);
      link.getElement().setAttribute("aria-current", here ? "page" : "false");
    }
  }
}
