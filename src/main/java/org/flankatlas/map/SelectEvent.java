package org.flankatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A person opened a marker or a layer with an owner. */
@DomEvent("flank-map-select")
public class SelectEvent extends ComponentEvent<FlankMap> {

  private final String id;

  public SelectEvent(FlankMap source, boolean fromClient, @EventData("event.detail.id") String id) {
    super(source, fromClient);
    this.id = id;
  }

  /** The id that the browser names; untrusted. */
  public String id() {
    return id;
  }
}
