package org.flankatlas.snapshot;

import java.util.List;
import java.util.Set;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.OnlineTiles;
import org.flankatlas.basemap.Relief;
import org.flankatlas.basemap.TileArchive;
import org.flankatlas.map.MapBasemap;
import org.flankatlas.map.MapLayer;
import org.flankatlas.map.MapPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies under everything on a map: the basemap, or plain outlines where there is none. */
@Component
public class Ground {

  private final Basemap basemap;
  private final OnlineTiles online;
  private final FileAddresses addresses;

  Ground(Basemap basemap, OnlineTiles online, FileAddresses addresses) {
    this.basemap = basemap;
    this.online = online;
    this.addresses = addresses;
  }

  /** The parts of the basemap that there are. */
  public List<GroundPart> parts() {
    if (basemap.tiles().isEmpty()) {
      return List.of();
    }
    return List.of(GroundPart.values()).stream()
        .filter(part -> part != GroundPart.RELIEF || basemap.relief().isPresent())
        .toList();
  }

  /** The basemap without the parts that are hidden; null where there is none. */
  @Nullable MapBasemap basemap(Set<GroundPart> hidden) {
    return basemap.tiles().map(tiles -> basemap(tiles, hidden)).orElse(null);
  }

  /** The outlines that stand in for a basemap; none where there is one. */
  List<MapLayer> outlines() {
    return basemap.tiles().isPresent()
        ? List.of()
        : List.of(
            outline("countries", "land", Words.of("map.credit")),
            outline("borders", "border", null));
  }

  /** What a reader must know of the ground; null for nothing. */
  @Nullable String notice() {
    return basemap.tiles().isPresent() ? null : Words.of("map.outlines");
  }

  private MapBasemap basemap(TileArchive tiles, Set<GroundPart> hidden) {
    return new MapBasemap(
        addresses.tiles(tiles.hash()),
        tiles.minZoom(),
        tiles.maxZoom(),
        basemap.relief().map(this::picture).orElse(null),
        online.address().orElse(null),
        hidden.stream().sorted().map(GroundPart::id).toList(),
        credit());
  }

  private MapPicture picture(Relief relief) {
    return new MapPicture(
        addresses.file(Basemap.RELIEF),
        relief.westDeg(),
        relief.southDeg(),
        relief.eastDeg(),
        relief.northDeg());
  }

  private String credit() {
    boolean others = online.address().isPresent() && !online.credit().isEmpty();
    return (others ? online.credit() + " · " : "") + Words.of("map.credit");
  }

  private MapLayer outline(String name, String style, @Nullable String attribution) {
    String file = "basemap/" + name + ".geojson";
    return new MapLayer(name, addresses.file(file), style, name, true, null, attribution);
  }
}
