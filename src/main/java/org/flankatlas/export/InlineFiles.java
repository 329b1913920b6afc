package org.flankatlas.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TileArchive;
import org.flankatlas.basemap.TileCoordinates;
import org.flankatlas.map.MapBasemap;
import org.flankatlas.map.MapLayer;
import org.flankatlas.map.MapMarker;
import org.flankatlas.map.MapPicture;
import org.flankatlas.map.MapSnapshot;

/**
 * All that maps fetch, as data: addresses by the addresses that they ask for. Tiles are in gzip as
 * the archive holds them, which their media type {@value #GZIPPED_TILE} says: a data: address can't
 * tell of an encoding otherwise, and unpacked they would weigh about twice as much.
 */
public final class InlineFiles {

  static final String GZIPPED_TILE = "application/vnd.mapbox-vector-tile+gzip";

  private InlineFiles() {}

  /**
   * Reads the files of some maps.
   *
   * @param snapshots the maps; tiles around what their cameras show are included
   * @param others more addresses of files, such as those of flags
   * @param files reads all but tiles
   * @param basemap reads tiles
   * @throws IOException when a file can't be read
   * @throws ExportRefusedException when there is no file at an address
   */
  public static SortedMap<String, String> of(
      List<MapSnapshot> snapshots, Collection<String> others, ServedFiles files, Basemap basemap)
      throws IOException {
    Set<String> addresses = new TreeSet<>(others);
    snapshots.forEach(snapshot -> addAddresses(snapshot, addresses));
    SortedMap<String, String> inline = new TreeMap<>();
    for (String address : addresses) {
      ServedFile file =
          files
              .read(address)
              .orElseThrow(
                  () ->
                      new ExportRefusedException(
                          "The map's file %s is not there.".formatted(address)));
      inline.put(address, file.dataAddress());
    }
    if (basemap.tiles().isPresent()) {
      addTiles(snapshots, basemap.tiles().get(), inline);
    }
    return inline;
  }

  private static void addAddresses(MapSnapshot snapshot, Set<String> addresses) {
    MapBasemap basemap = snapshot.basemap();
    MapPicture relief = basemap == null ? null : basemap.relief();
    if (relief != null) {
      addresses.add(relief.url());
    }
    snapshot.layers().stream().map(MapLayer::url).forEach(addresses::add);
    for (MapMarker marker : snapshot.markers()) {
      Stream.ofNullable(marker.symbolUrl()).forEach(addresses::add);
      Stream.ofNullable(marker.flagUrl()).forEach(addresses::add);
    }
  }

  private static void addTiles(
      List<MapSnapshot> snapshots, TileArchive archive, Map<String, String> inline)
      throws IOException {
    for (MapSnapshot snapshot : snapshots) {
      MapBasemap basemap = snapshot.basemap();
      if (basemap == null) {
        continue;
      }
      TilesInView tiles = new TilesInView(basemap.minZoom(), basemap.maxZoom());
      tiles.addRegion();
      tiles.addAround(snapshot.camera());
      for (TileCoordinates tile : tiles.found()) {
        String address = address(basemap.tilesUrl(), tile);
        if (!inline.containsKey(address)) {
          archive
              .tile(tile)
              .map(gzip -> new ServedFile(GZIPPED_TILE, gzip).dataAddress())
              .ifPresent(data -> inline.put(address, data));
        }
      }
    }
  }

  private static String address(String template, TileCoordinates tile) {
    return template
        .replace("{z}", String.valueOf(tile.z()))
        .replace("{x}", String.valueOf(tile.x()))
        .replace("{y}", String.valueOf(tile.y()));
  }
}
