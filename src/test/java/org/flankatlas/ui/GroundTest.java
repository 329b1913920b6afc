package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.flankatlas.basemap.TinyArchive;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The map over a data folder with tiles, relief, overlays, and a setting for online tiles. */
class GroundTest extends BrowserlessMap {

  private static final String ONLINE = "https://tiles.example/{z}/{x}/{y}.png";

  private static final String OVERLAY =
      """
      {"type": "FeatureCollection", %s "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [23.1, 54.2]}}]}
      """;

  @DynamicPropertySource
  static void layTheGround(DynamicPropertyRegistry registry) throws IOException {
    DataFolderCopy data = DataFolderCopy.named("tiled", registry);
    TinyArchive.in(data.root());
    data.write("basemap/relief.png", "stands for a picture");
    data.write(
        "basemap/relief.json",
        "{\"westDeg\": 9, \"southDeg\": 49, \"eastDeg\": 33, \"northDeg\": 61.5}");
    data.write("layers/My places.geojson", OVERLAY.formatted(""));
    data.write(
        "layers/ferries.geojson",
        OVERLAY.formatted(
            """
            "name": "Ferries", "note": "In winter.", "source": "The harbours", "visible": true,
            "url": "https://harbours.example/", "attribution": "© The harbours",
            """));
    registry.add("atlas.online-tiles", () -> ONLINE);
    registry.add("atlas.online-tiles-credit", () -> "© The tile makers");
  }

  @Test
  void isTheBasemapWithTheAddressesOfItsParts() {
    open("bg-latvia");
    JsonNode basemap = snapshot().get("basemap");

    assertThat(basemap.get("tilesUrl").asString())
        .matches("geodata/tiles/[0-9a-f]{16}/\\{z}/\\{x}/\\{y}\\.mvt");
    assertThat(basemap.get("minZoom").asInt()).isEqualTo(2);
    assertThat(basemap.get("maxZoom").asInt()).isEqualTo(5);
    assertThat(basemap.at("/relief/url").asString())
        .matches("geodata/basemap/relief-[0-9a-f]{32}\\.png");
    assertThat(basemap.at("/relief/westDeg").doubleValue()).isEqualTo(9);
    assertThat(basemap.at("/relief/northDeg").doubleValue()).isEqualTo(61.5);
    assertThat(basemap.get("hidden")).isEmpty();
    assertThat(snapshot().get("notice").isNull()).isTrue();
  }

  @Test
  void hasNoOutlinesBesideTheBasemap() {
    open("");

    assertThat(layers())
        .containsExactly("area-mncne", "area-second-corps", "overlay-My places", "overlay-ferries");
  }

  @Test
  void carriesOnlineTilesWithTheirCreditFirst() {
    open("");

    assertThat(snapshot().at("/basemap/pictureTilesUrl").asString()).isEqualTo(ONLINE);
    assertThat(snapshot().at("/basemap/attribution").asString())
        .startsWith("© The tile makers · © OpenStreetMap contributors");
  }

  @Test
  void hidesThePartsThatAreSwitchedOff() {
    open("");

    unfold(LayerSwitches.class);
    List.of("Relief", "First-level regions", "Depths", "Place names").forEach(this::press);

    assertThat(hidden()).containsExactly("relief", "depths", "regions", "names");

    press("Depths");

    assertThat(hidden()).containsExactly("relief", "regions", "names");
  }

  @Test
  void drawsAnOverlayAsItsFileSaysUntilItIsSwitched() {
    open("");
    assertThat(layer("overlay-ferries").get("visible").asBoolean()).isTrue();
    assertThat(layer("overlay-ferries").get("attribution").asString()).isEqualTo("© The harbours");
    assertThat(layer("overlay-My places").get("visible").asBoolean()).isFalse();
    assertThat(layer("overlay-My places").get("attribution").isNull()).isTrue();

    unfold(LayerSwitches.class);
    press("Ferries");
    press("My places");

    assertThat(layer("overlay-ferries").get("visible").asBoolean()).isFalse();
    assertThat(layer("overlay-My places").get("visible").asBoolean()).isTrue();
  }

  @Test
  void writesTheAddressOfAnOverlayAsAnAddress() {
    open("");

    assertThat(layer("overlay-My places").get("url").asString())
        .matches("geodata/layers/My%20places-[0-9a-f]{32}\\.geojson");
  }

  @Test
  void saysWhatAnOverlayShowsAndWhereItComesFrom() {
    open("");

    unfold(LayerSwitches.class);
    assertThat(text(find(LayerSwitches.class).single())).contains("In winter. The harbours");
    assertThat(all("a", find(LayerSwitches.class).single()))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly("https://harbours.example/");
  }

  private List<String> hidden() {
    return snapshot().at("/basemap/hidden").valueStream().map(JsonNode::asString).toList();
  }
}
