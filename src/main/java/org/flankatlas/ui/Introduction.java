package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.FileAddresses;

/** What the panel shows while no formation is in view: every formation, with who leads it. */
class Introduction extends Section {

  Introduction(PostureCatalog posture, FileAddresses addresses) {
    addClassName("introduction");
    UnorderedList list = new UnorderedList();
    posture.formations().forEach(formation -> list.add(item(formation, posture, addresses)));
    add(new H2(translate("intro.title")), new Paragraph(translate("intro.lead")), list, present());
  }

  private static Paragraph present() {
    Anchor link = new Anchor("briefing", translate("intro.present"));
    link.setRouterIgnore(true);
    Element key = new Element("kbd").setText("P");
    Paragraph paragraph = new Paragraph(link);
    paragraph.addClassName("present-key");
    paragraph.getElement().appendChild(key);
    return paragraph;
  }

  private static ListItem item(
      Formation formation, PostureCatalog posture, FileAddresses addresses) {
    ListItem item = new ListItem();
    RouterLink link = new RouterLink(formation.name(), MapView.class);
    link.setQueryParameters(Addresses.query(formation.id()));
    item.add(link);
    Span leads = new Span();
    leads.addClassName("leads");
    for (String id : formation.leadNationIds()) {
      leads.add(new NationLabel(posture.nation(id), addresses));
    }
    item.add(leads);
    return item;
  }
}
