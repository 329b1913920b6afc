package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What a person sees at an address that leads nowhere. */
@ParentLayout(AtlasLayout.class)
@AnonymousAllowed
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  private final Paragraph text = new Paragraph();

  NotFoundView() {
    addClassName("page");
    UnorderedList links =
        new UnorderedList(
            new ListItem(new RouterLink(translate("nav.map"), MapView.class)),
            new ListItem(new RouterLink(translate("nations.title"), NationsView.class)),
            new ListItem(new RouterLink(translate("timeline.title"), TimelineView.class)),
            new ListItem(new RouterLink(translate("nav.articles"), ArticlesView.class)),
            new ListItem(new RouterLink(translate("nav.briefings"), BriefingsView.class)));
    add(new H1(translate("notfound.title")), text, new Paragraph(translate("notfound.try")), links);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    text.setText(translate("notfound.text", "/" + event.getLocation().getPath()));
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return translate("notfound.title") + " · " + translate("atlas.title");
  }
}
