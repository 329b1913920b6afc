package org.flankatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The map was asked where it looks: within these bounds, and nothing else, its free part lies. */
@DomEvent("flank-map-view")
public class ViewEvent extends ComponentEvent<FlankMap> {

  private final double westDeg;
  private final double southDeg;
  private final double eastDeg;
  private final double northDeg;

  public ViewEvent(
      FlankMap source,
      boolean fromClient,
      @EventData("event.detail.westDeg") double westDeg,
      @EventData("event.detail.southDeg") double southDeg,
      @EventData("event.detail.eastDeg") double eastDeg,
      @EventData("event.detail.northDeg") double northDeg) {
    super(source, fromClient);
    this.westDeg = westDeg;
    this.southDeg = southDeg;
    this.eastDeg = eastDeg;
    this.northDeg = northDeg;
  }

  /** Western edge, degrees, as the browser says; untrusted, as all the edges. */
  public double westDeg() {
    return westDeg;
  }

  /** Southern edge, degrees. */
  public double southDeg() {
    return southDeg;
  }

  /** Eastern edge, degrees. */
  public double eastDeg() {
    return eastDeg;
  }

  /** Northern edge, degrees. */
  public double northDeg() {
    return northDeg;
  }
}
