package org.flankatlas.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/** A Leaflet map that shows a {@link MapSnapshot} and tells what a person opened on it. */
@Tag("flank-map")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
@NpmPackage(value = "@mapbox/vector-tile", version = "3.0.0")
@NpmPackage(value = "geographiclib-geodesic", version = "2.2.0")
@NpmPackage(value = "mgrs", version = "2.2.0")
@NpmPackage(value = "pbf", version = "5.1.2")
@JsModule("./flank-map/flank-map.ts")
public class FlankMap extends Component implements HasSize, HasStyle {

  private int viewWish;

  /**
   * Creates a map with an accessible name.
   *
   * @param label the name of the region that the map is
   */
  public FlankMap(String label) {
    getElement().setAttribute("role", "region").setAttribute("aria-label", label);
  }

  /**
   * Says what of the page floats over the map, so that names keep clear of it.
   *
   * @param selector a CSS selector
   */
  public void setCovers(String selector) {
    getElement().setAttribute("covers", selector);
  }

  /**
   * Sets what the map says of its own accord; it speaks English where a text is missing.
   *
   * @param messages texts by the names of {@code FlankMapMessages} in messages.ts
   */
  public void setMessages(Map<String, String> messages) {
    getElement().setPropertyMap("messages", messages);
  }

  /** Shows a snapshot in place of the last one. */
  public void show(MapSnapshot snapshot) {
    getElement().setPropertyBean("snapshot", snapshot);
  }

  /** Asks where the map looks; it tells once, when it has come to rest. */
  public void askForView() {
    getElement().setProperty("viewWish", ++viewWish);
  }

  /** Listens for where the map looks, told when it was asked. */
  public Registration addViewListener(ComponentEventListener<ViewEvent> listener) {
    return addListener(ViewEvent.class, listener);
  }

  /**
   * Listens for what a person opens. The id comes from the browser and may be any text: check it.
   */
  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }
}
