package org.flankatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the records to the fixture that the TypeScript side is held to as well. */
class MapSnapshotTest {

  private static final File FIXTURE = new File("frontend/flank-map/snapshot.fixture.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final MapSnapshot SNAPSHOT =
      new MapSnapshot(
          new MapBasemap(
              "/tiles/{z}/{x}/{y}.mvt",
              2,
              9,
              new MapPicture("/tiles/relief.png", 9, 49, 33, 61.5),
              null,
              List.of("regions"),
              "© The cutters"),
          List.of(
              new MapLayer(
                  "ground", "/geo/ground.geojson", "land", "Ground", true, null, "© The surveyors"),
              new MapLayer(
                  "park",
                  "/geo/park.geojson",
                  "area-proposed",
                  "Proposed park",
                  false,
                  "park",
                  null)),
          List.of(
              new MapMarker(
                  "harbour",
                  "Harbour",
                  "run by the town, at the river's mouth",
                  "Harbour",
                  21.01,
                  56.51,
                  "/symbols/anchor.svg",
                  List.of(4.5, 40.0),
                  32.5,
                  42,
                  "/flags/town.svg",
                  "#b5482a",
                  false),
              new MapMarker(
                  "mill",
                  "Mill",
                  "",
                  "Old mill <1880>",
                  24.1,
                  56.95,
                  null,
                  null,
                  24,
                  32,
                  null,
                  "#1d2733",
                  true),
              new MapMarker(
                  "tower",
                  "Tower",
                  "seen from the sea",
                  "Tower",
                  25.5,
                  58.4,
                  "/symbols/tower.svg",
                  null,
                  20,
                  44,
                  null,
                  "#5b3d8f",
                  false)),
          List.of(
              new MapLink("harbour", "tower", "command"),
              new MapLink("harbour", "mill", "command-proposed")),
          List.of(new MapRing("harbour", 50000, "50 km")),
          "The ferry runs in summer only.",
          "tower",
          new MapCamera(7, 20.5, 56, 26.25, 59, 9.5));

  @Test
  void isWrittenAsTheFixtureTheBrowserIsTestedWith() {
    JsonNode written = JSON.readTree(JSON.writeValueAsString(SNAPSHOT));

    assertThat(written).isEqualTo(JSON.readTree(FIXTURE));
  }

  @Test
  void isReadBackFromTheFixture() {
    assertThat(JSON.readValue(FIXTURE, MapSnapshot.class)).isEqualTo(SNAPSHOT);
  }

  @Test
  void keepsItsListsWhenTheGivenOnesChange() {
    List<MapLink> links = new ArrayList<>(SNAPSHOT.links());
    MapSnapshot snapshot =
        new MapSnapshot(
            null, List.of(), List.of(), links, List.of(), null, null, SNAPSHOT.camera());

    links.clear();

    assertThat(snapshot.links()).hasSize(2);
  }
}
