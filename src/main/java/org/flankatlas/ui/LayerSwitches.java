package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Area;

/** What a person may switch on and off on the map: the areas, and pins for symbols. */
class LayerSwitches extends NativeDetails {

  private final Map<Area, Toggle> toggles = new LinkedHashMap<>();
  private final Toggle pins;

  LayerSwitches(List<Area> areas, Runnable onChange) {
    addClassNames("layers", "sheet");
    setSummaryText(translate("map.layers"));
    Div content = new Div();
    content.addClassName("layers-content");
    for (Area area : areas) {
      Toggle toggle = new Toggle(false, onChange, new Span(area.name()));
      if (!area.note().isEmpty()) {
        toggle.setTitle(area.note());
      }
      toggles.put(area, toggle);
      content.add(toggle);
    }
    pins = new Toggle(false, onChange, new Span(translate("map.pins")));
    content.add(pins);
    setContent(content);
  }

  /** Ids of the areas to draw. */
  Set<String> areas() {
    return toggles.entrySet().stream()
        .filter(entry -> entry.getValue().isPressed())
        .map(entry -> entry.getKey().id())
        .collect(Collectors.toSet());
  }

  /** Whether plain pins stand for the symbols. */
  boolean pins() {
    return pins.isPressed();
  }

  /** Switches on the area of a formation that has no marker to be seen by. */
  void reveal(String formationId, boolean hasPlace) {
    toggles.forEach(
        (area, toggle) -> {
          if (!hasPlace && area.formationId().equals(formationId)) {
            toggle.setPressed(true);
          }
        });
  }
}
