package org.flankatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.flankatlas.map.FlankMap;
import tools.jackson.databind.JsonNode;

/** The view of the map, and the snapshot that it gives to the browser. */
abstract class BrowserlessMap extends BrowserlessAtlas {

  /** Opens the map with a formation in view; with none where the id is empty. */
  static void open(String formationId) {
    UI.getCurrent()
        .navigate(
            "", formationId.isEmpty() ? QueryParameters.empty() : Addresses.query(formationId));
  }

  /** Opens what is folded, as a click on its summary does. */
  void unfold(Class<? extends NativeDetails> part) {
    NativeDetails details = find(part).single();
    details.setOpen(true);
    ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
  }

  Component view() {
    return find(MapView.class).single();
  }

  JsonNode snapshot() {
    return (JsonNode) find(FlankMap.class).single().getElement().getPropertyRaw("snapshot");
  }

  List<String> markers() {
    return ids("markers");
  }

  List<String> layers() {
    return ids("layers");
  }

  JsonNode layer(String id) {
    return snapshot()
        .get("layers")
        .valueStream()
        .filter(layer -> layer.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids(String of) {
    return snapshot().get(of).valueStream().map(it -> it.get("id").asString()).toList();
  }
}
