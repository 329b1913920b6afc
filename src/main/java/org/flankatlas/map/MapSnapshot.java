package org.flankatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what the map must show, as one value. Its JSON form is the contract with {@code
 * frontend/flank-map/snapshot.ts}; both sides are tested against one fixture.
 *
 * @param basemap the ground under everything; null for none
 * @param layers what is drawn between the ground and the markers, from the bottom up
 * @param markers what can be opened, in the order the Tab key reaches it
 * @param links lines between markers
 * @param rings circles around markers
 * @param notice a line for the reader, shown on the map; null for none
 * @param selectedId the marker or layer owner in view; null for none
 * @param camera where to look
 */
public record MapSnapshot(
    @Nullable MapBasemap basemap,
    List<MapLayer> layers,
    List<MapMarker> markers,
    List<MapLink> links,
    List<MapRing> rings,
    @Nullable String notice,
    @Nullable String selectedId,
    MapCamera camera) {

  public MapSnapshot {
    layers = List.copyOf(layers);
    markers = List.copyOf(markers);
    links = List.copyOf(links);
    rings = List.copyOf(rings);
  }

  /** The same with other markers and another camera. */
  public MapSnapshot with(List<MapMarker> otherMarkers, MapCamera otherCamera) {
    return new MapSnapshot(
        basemap, layers, otherMarkers, links, rings, notice, selectedId, otherCamera);
  }

  /** The same with nothing that comes from elsewhere. */
  public MapSnapshot onlyOurs() {
    return new MapSnapshot(
        basemap == null ? null : basemap.withoutPictures(),
        layers,
        markers,
        links,
        rings,
        notice,
        selectedId,
        camera);
  }
}
