package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TileCoordinates;
import org.flankatlas.map.MapBasemap;
import org.flankatlas.map.MapCamera;
import org.flankatlas.map.MapLayer;
import org.flankatlas.map.MapMarker;
import org.flankatlas.map.MapPicture;
import org.flankatlas.map.MapSnapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InlineFilesTest {

  private static final Basemap SHIPPED = new Basemap(Path.of("geodata"));
  private static final ServedFiles FILES = InlineFilesTest::read;

  @AfterAll
  static void close() throws IOException {
    SHIPPED.close();
  }

  @Test
  void holdAllThatAMapAsksFor() throws IOException {
    MapSnapshot snapshot = snapshot("geodata/symbols/10031002220000000000.svg");
    Map<String, String> files =
        InlineFiles.of(List.of(snapshot), List.of("geodata/flags/ee.svg"), FILES, SHIPPED);

    assertThat(files)
        .containsKeys(
            "geodata/basemap/relief-0123456789abcdef0123456789abcdef.png",
            "geodata/layers/airfields.geojson",
            "geodata/symbols/10031002220000000000.svg",
            "geodata/flags/lv.svg",
            "geodata/flags/ee.svg",
            "geodata/tiles/ab/2/2/1.mvt",
            "geodata/tiles/ab/7/72/39.mvt");
    assertThat(files.values()).allMatch(it -> it.matches("data:[a-z]+/[^,]+;base64,[\\w+/=]+"));
  }

  @Test
  void holdTilesAsTheArchiveDoes() throws IOException {
    MapSnapshot snapshot = snapshot("geodata/symbols/10031002220000000000.svg");
    String tile =
        InlineFiles.of(List.of(snapshot), List.of(), FILES, SHIPPED)
            .getOrDefault("geodata/tiles/ab/7/72/39.mvt", "");
    byte[] stored =
        SHIPPED.tiles().orElseThrow().tile(new TileCoordinates(7, 72, 39)).orElseThrow();

    assertThat(tile)
        .isEqualTo(
            "data:application/vnd.mapbox-vector-tile+gzip;base64,"
                + Base64.getEncoder().encodeToString(stored));
  }

  @Test
  void areRefusedWhereOneIsGone() {
    MapSnapshot snapshot = snapshot("geodata/symbols/gone.svg");

    assertThatThrownBy(() -> InlineFiles.of(List.of(snapshot), List.of(), FILES, SHIPPED))
        .isInstanceOf(ExportRefusedException.class)
        .hasMessage("The map's file geodata/symbols/gone.svg is not there.");
  }

  @Test
  void coverEachWindowOfACameraAndNoMore() {
    TilesInView tiles = new TilesInView(2, 9);
    tiles.addAround(Sample.riga(9));
    Set<TileCoordinates> found = tiles.found();

    assertThat(found).contains(new TileCoordinates(8, 145, 78), new TileCoordinates(3, 4, 2));
    assertThat(found).noneMatch(tile -> tile.z() > 8);
    assertThat(found).hasSizeLessThan(200);
  }

  @Test
  void stayWithinTheZoomsThatThereAreTilesFor() {
    TilesInView tiles = new TilesInView(2, 4);
    tiles.addRegion();
    tiles.addAround(new MapCamera(1, 24, 57, 24, 57, 12));

    assertThat(tiles.found()).allMatch(tile -> tile.z() >= 2 && tile.z() <= 4);
  }

  private static Optional<ServedFile> read(String address) throws IOException {
    Path file = Path.of(address.replaceFirst("-[0-9a-f]{32}", ""));
    return Files.exists(file)
        ? Optional.of(new ServedFile("application/octet-stream", Files.readAllBytes(file)))
        : Optional.empty();
  }

  private static MapSnapshot snapshot(String symbol) {
    MapPicture relief =
        new MapPicture(
            "geodata/basemap/relief-0123456789abcdef0123456789abcdef.png", 9, 49, 33, 61.5);
    MapBasemap basemap =
        new MapBasemap("geodata/tiles/ab/{z}/{x}/{y}.mvt", 2, 9, relief, null, List.of(), "©");
    MapLayer layer =
        new MapLayer(
            "airfields", "geodata/layers/airfields.geojson", "area", "Airfields", true, null, null);
    MapMarker marker =
        new MapMarker(
            "bg-latvia",
            "Battlegroup Latvia",
            "",
            "Latvia",
            24.4,
            57.1,
            symbol,
            null,
            40,
            30,
            "geodata/flags/lv.svg",
            "#d55e00",
            false);
    return new MapSnapshot(
        basemap, List.of(layer), List.of(marker), List.of(), List.of(), null, null, Sample.riga(8));
  }
}
