package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.flankatlas.posture.Event;
import org.flankatlas.posture.PostureCatalog;

/** What the article says happened when, oldest first. */
@Route(value = "timeline", layout = AtlasLayout.class)
@AnonymousAllowed
class TimelineView extends Main implements HasDynamicTitle {

  private final PostureCatalog posture;

  TimelineView(PostureCatalog posture) {
    this.posture = posture;
    addClassName("page");
    OrderedList list = new OrderedList();
    list.addClassName("timeline");
    posture.events().forEach(event -> list.add(item(event)));
    add(new H1(translate("timeline.title")), new Paragraph(translate("timeline.intro")), list);
  }

  private ListItem item(Event event) {
    Element time = new Element("time").setAttribute("datetime", event.date().iso());
    time.setText(event.date().display());
    Element quote = new Element("blockquote").setText("“" + event.quotation().text() + "”");
    int passage = event.quotation().passage();
    Anchor link =
        new Anchor(
            Addresses.passage(event.quotation().articleId(), passage),
            translate("passage.PARAGRAPH", passage) + " · " + translate("passage.open"));
    ListItem item = new ListItem();
    item.getElement().appendChild(time);
    item.add(new H2(event.title()));
    item.getElement().appendChild(quote);
    item.add(new Div(link), formations(event));
    return item;
  }

  private Div formations(Event event) {
    Div line = new Div();
    line.addClassName("concerned");
    if (event.formationIds().isEmpty()) {
      line.add(new Span(translate("timeline.none")));
      return line;
    }
    line.add(new Span(translate("timeline.formations")));
    event.formationIds().stream()
        .flatMap(id -> posture.formation(id).stream())
        .forEach(
            formation -> {
              RouterLink link = new RouterLink(formation.name(), MapView.class);
              link.setQueryParameters(Addresses.query(formation.id()));
              line.add(link);
            });
    return line;
  }

  @Override
  public String getPageTitle() {
    return translate("timeline.title") + " · " + translate("atlas.title");
  }
}
