package org.flankatlas.snapshot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.posture.Area;

/**
 * What the layer control has switched on and off.
 *
 * @param areaIds the areas of responsibility to show
 * @param linesOfCommand whether lines of command are drawn
 * @param pins whether plain pins stand for the symbols
 * @param hiddenGround the parts of the basemap that are not drawn
 * @param overlayIds the overlays to show
 */
public record Visibility(
    Set<String> areaIds,
    boolean linesOfCommand,
    boolean pins,
    Set<GroundPart> hiddenGround,
    Set<String> overlayIds) {

  public Visibility {
    areaIds = Set.copyOf(areaIds);
    hiddenGround = Set.copyOf(hiddenGround);
    overlayIds = Set.copyOf(overlayIds);
  }

  /** Lines of command, all of the ground, and the overlays that want to be seen. */
  public static Visibility atFirst(List<Overlay> overlays) {
    Set<String> seen =
        overlays.stream().filter(Overlay::visible).map(Overlay::id).collect(Collectors.toSet());
    return new Visibility(Set.of(), true, false, Set.of(), seen);
  }

  /** The same with more areas. */
  public Visibility with(List<Area> areas) {
    Set<String> ids =
        Stream.concat(areaIds.stream(), areas.stream().map(Area::id)).collect(Collectors.toSet());
    return new Visibility(ids, linesOfCommand, pins, hiddenGround, overlayIds);
  }
}
