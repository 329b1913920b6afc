package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks one rule of areas in a valid copy. */
class BrokenAreasTest {

  private static final String AREAS = "posture/areas.json";
  private static final String GEOMETRY = "areas/second-corps-area.geojson";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
  }

  @Test
  void refusesAnAreaGivenTwice() {
    data.repeat(AREAS, "area-mncne");

    assertThat(data.problems())
        .containsExactly(
            "posture/areas.json: area-mncne, id: found \"area-mncne\" a second time;"
                + " expected an id of its own");
  }

  @Test
  void refusesAnAreaOfAnUnknownFormation() {
    data.set(AREAS, "area-mncne", "/formation", "\"mncne\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/areas.json: area-mncne, formation: found \"mncne\";"
                + " expected the id of a formation in posture/formations.geojson");
  }

  @Test
  void refusesAnAreaWithoutItsGeometry() {
    data.delete(GEOMETRY);

    assertThat(data.problems())
        .containsExactly(
            "posture/areas.json: area-second-corps, geometry:"
                + " found no file areas/second-corps-area.geojson;"
                + " expected a GeoJSON file under geodata/");
  }

  @Test
  void refusesAnAreaThatCrossesItself() {
    data.write(
        GEOMETRY,
        feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}"));

    assertThat(data.problems())
        .containsExactly(
            "areas/second-corps-area.geojson: a, geometry:"
                + " found Self-intersection at or near point (1.0, 1.0, NaN);"
                + " expected a valid geometry");
  }

  @Test
  void refusesAnAreaThatIsNotClosed() {
    data.write(
        GEOMETRY, feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,0],[2,2],[0,2]]]}"));

    assertThat(data.problems())
        .containsExactly(
            "areas/second-corps-area.geojson: a, geometry:"
                + " found Points of LinearRing do not form a closed linestring;"
                + " expected a GeoJSON geometry");
  }

  @Test
  void refusesAnAreaThatIsALine() {
    data.write(GEOMETRY, feature("{\"type\":\"LineString\",\"coordinates\":[[0,0],[2,0]]}"));

    assertThat(data.problems())
        .containsExactly(
            "posture/areas.json: area-second-corps, geometry:"
                + " found no polygon in areas/second-corps-area.geojson;"
                + " expected a file with a polygon");
  }

  private static String feature(String geometry) {
    return """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","properties":{"id":"a"},"geometry":%s}]}"""
        .formatted(geometry);
  }
}
