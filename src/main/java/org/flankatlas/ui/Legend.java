package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.FileAddresses;

/** The lead nations with their colours; pressing some shows only what they lead. */
class Legend extends Div {

  private final Map<String, Toggle> toggles = new LinkedHashMap<>();

  Legend(PostureCatalog posture, FileAddresses addresses, Runnable onChange) {
    addClassNames("legend", "sheet");
    getElement().setAttribute("role", "group").setAttribute("aria-label", translate("map.legend"));
    Span title = new Span(translate("map.legend"));
    title.addClassName("legend-title");
    add(title);
    Set<String> leads =
        posture.formations().stream()
            .map(Formation::leadNationIds)
            .filter(ids -> ids.size() == 1)
            .map(java.util.List::getFirst)
            .collect(Collectors.toSet());
    posture.nations().stream()
        .filter(nation -> leads.contains(nation.id()))
        .forEach(nation -> addToggle(nation, addresses, onChange));
  }

  private void addToggle(Nation nation, FileAddresses addresses, Runnable onChange) {
    Toggle toggle =
        new Toggle(false, onChange, new Flag(nation, addresses), new Span(nation.name()));
    toggle.setTitle(translate("map.filter", nation.name()));
    toggle.getStyle().set("--lead", nation.colour());
    toggles.put(nation.id(), toggle);
    add(toggle);
  }

  /** Ids of the nations whose formations alone are wanted; empty where all are. */
  Set<String> chosen() {
    return toggles.entrySet().stream()
        .filter(entry -> entry.getValue().isPressed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
