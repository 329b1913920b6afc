package org.flankatlas.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.map.MapLayer;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.PostureCatalog;
import org.springframework.stereotype.Component;

/** The geometry of a snapshot, from the bottom up: plain outlines if needed, areas, overlays. */
@Component
class MapLayers {

  private final PostureCatalog posture;
  private final Overlays overlays;
  private final Ground ground;
  private final FileAddresses addresses;

  MapLayers(PostureCatalog posture, Overlays overlays, Ground ground, FileAddresses addresses) {
    this.posture = posture;
    this.overlays = overlays;
    this.ground = ground;
    this.addresses = addresses;
  }

  List<MapLayer> layers(Visibility visibility) {
    List<MapLayer> layers = new ArrayList<>(ground.outlines());
    posture
        .areas()
        .forEach(area -> layers.add(area(area, visibility.areaIds().contains(area.id()))));
    overlays
        .all()
        .forEach(it -> layers.add(overlay(it, visibility.overlayIds().contains(it.id()))));
    return layers;
  }

  private MapLayer area(Area area, boolean visible) {
    return new MapLayer(
        area.id(),
        addresses.file(area.geometryFile()),
        "area",
        area.name(),
        visible,
        area.formationId(),
        null);
  }

  private MapLayer overlay(Overlay overlay, boolean visible) {
    return new MapLayer(
        "overlay-" + overlay.id(),
        addresses.file(overlay.file()),
        "overlay",
        overlay.name(),
        visible,
        null,
        overlay.attribution().isEmpty() ? null : overlay.attribution());
  }
}
