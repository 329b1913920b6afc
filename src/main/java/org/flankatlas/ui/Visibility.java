package org.flankatlas.ui;

import java.util.Set;

/**
 * What the layer control has switched on and off.
 *
 * @param areaIds the areas of responsibility to show
 * @param linesOfCommand whether lines of command are drawn
 * @param pins whether plain pins stand for the symbols
 * @param hiddenGround the parts of the basemap that are not drawn
 * @param overlayIds the overlays to show
 */
record Visibility(
    Set<String> areaIds,
    boolean linesOfCommand,
    boolean pins,
    Set<GroundPart> hiddenGround,
    Set<String> overlayIds) {

  Visibility {
    areaIds = Set.copyOf(areaIds);
    hiddenGround = Set.copyOf(hiddenGround);
    overlayIds = Set.copyOf(overlayIds);
  }
}
