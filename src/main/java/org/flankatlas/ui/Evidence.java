package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.PostureCatalog;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of the formation in view, each fact with the sentence or source it rests on.
 * Folded at first, and filled only while it is open: most readers look at the passages.
 */
class Evidence extends NativeDetails {

  private final PostureCatalog posture;
  private final Places places;
  private final Section content = new Section();
  private @Nullable Formation formation;

  Evidence(PostureCatalog posture, Geodesy geodesy) {
    this.posture = posture;
    this.places = new Places(posture, geodesy);
    addClassName("evidence");
    setSummaryText(translate("evidence.title"));
    content.setAriaLabel(translate("evidence.region"));
    setContent(content);
    addToggleListener(event -> fill());
  }

  void show(Formation formation) {
    this.formation = formation;
    fill();
  }

  private void fill() {
    content.removeAll();
    Formation shown = formation;
    if (isOpen() && shown != null) {
      fill(shown);
    }
  }

  private void fill(Formation formation) {
    List<Claim> claims = posture.claimsOf(formation.id());
    Footnotes footnotes = new Footnotes(claims);
    FactList facts = new FactList(formation, footnotes);
    for (Property property : Property.values()) {
      facts.add(property, claims.stream().filter(c -> c.property() == property).toList());
    }
    places
        .coordinates(formation)
        .forEach(written -> facts.add(translate("evidence.coordinates"), written));
    content.add(facts);
    if (!footnotes.sources().isEmpty()) {
      content.add(sources(footnotes));
    }
  }

  private static OrderedList sources(Footnotes footnotes) {
    OrderedList list = new OrderedList();
    list.addClassName("sources");
    list.getElement().setAttribute("aria-label", translate("formation.sources"));
    footnotes
        .sources()
        .forEach(
            source ->
                list.add(
                    new ListItem(
                        new Anchor(source.url().toString(), source.title()),
                        new Span(", " + Days.ofSource(source.date())))));
    return list;
  }
}
