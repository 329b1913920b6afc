package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test drops an overlay that breaks one rule into a valid copy. */
class BrokenOverlaysTest {

  private static final String FILE = "layers/ferries.geojson";
  private static final String LINE =
      "{\"type\":\"LineString\",\"coordinates\":[[18.1,59.3],[24.7,59.4]]}";
  private static final String PROJECTED =
      "{\"type\":\"Point\",\"coordinates\":[2683000.5,7765000]}";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
    Files.createDirectories(directory.resolve("layers"));
  }

  @Test
  void refusesBrokenJson() {
    data.write(FILE, "{\"type\": \"FeatureCollection\",\n \"features\": [}");

    assertThat(data.problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ": line 2: found Unexpected close marker")
        .endsWith("; expected well-formed JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"Feature\"} | \"Feature\"",
        "{\"type\":\"FeatureCollection\"} | \"FeatureCollection\"",
        "[] | nothing",
        "7 | nothing"
      })
  void refusesWhatIsNoFeatureCollection(String content, String found) {
    data.write(FILE, content);

    assertThat(data.problems())
        .containsExactly(
            FILE
                + ": type: found "
                + found
                + "; expected \"FeatureCollection\" with a list of features");
  }

  @Test
  void refusesAFeatureThatIsNone() {
    data.write(FILE, overlay("", feature(LINE) + "," + LINE));

    assertThat(data.problems())
        .containsExactly(FILE + ": feature 2, type: found \"LineString\"; expected \"Feature\"");
  }

  @Test
  void refusesAFeatureWithoutAGeometry() {
    data.write(FILE, overlay("", feature("null")));

    assertThat(data.problems())
        .containsExactly(FILE + ": feature 1, geometry: found null; expected a GeoJSON geometry");
  }

  @Test
  void refusesAGeometryThatCrossesItself() {
    data.write(
        FILE,
        overlay(
            "",
            feature(LINE)
                + ","
                + feature(
                    "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}")));

    assertThat(data.problems())
        .containsExactly(
            FILE
                + ": feature 2, geometry:"
                + " found Self-intersection at or near point (1.0, 1.0, NaN);"
                + " expected a valid geometry");
  }

  @Test
  void refusesAGeometryOfAnUnknownType() {
    data.write(FILE, overlay("", feature("{\"type\":\"Circle\",\"coordinates\":[0,0]}")));

    assertThat(data.problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ": feature 1, geometry: found ")
        .endsWith("; expected a GeoJSON geometry");
  }

  @Test
  void saysOnceThatCoordinatesLookProjected() {
    data.write(
        FILE, overlay("", feature(LINE) + "," + feature(PROJECTED) + "," + feature(PROJECTED)));

    assertThat(data.problems())
        .containsExactly(
            FILE
                + ": feature 2, geometry: found [2683000.5, 7765000.0], and so in 1 more;"
                + " expected longitude and latitude in degrees (CRS84), but this looks projected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | 7 | 7 | text",
        "note | [] | [] | text",
        "attribution | null | null | text",
        "visible | \"yes\" | \"yes\" | true or false",
        "url | \"ferries.example\" | \"ferries.example\" | an http or https address",
        "url | \"javascript:alert(1)\" | \"javascript:alert(1)\" | an http or https address"
      })
  void refusesAMemberOfTheWrongKind(String member, String value, String found, String expected) {
    data.write(FILE, overlay("\"%s\": %s,".formatted(member, value), feature(LINE)));

    assertThat(data.problems())
        .containsExactly(
            FILE + ": file, " + member + ": found " + found + "; expected " + expected);
  }

  @Test
  void refusesAFileOfMoreThan20MBWithoutReadingIt() {
    data.write(FILE, " ".repeat(20_000_001));

    assertThat(data.problems())
        .containsExactly(
            FILE + ": file: found 20000001 bytes; expected at most 20000000; simplify or split it");
  }

  @Test
  void reportsOverlaysTogetherWithAllOtherFiles() {
    data.write(FILE, "[]").delete("areas/second-corps-area.geojson");

    assertThat(data.problems()).hasSize(2);
  }

  static String feature(String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geometry + "}";
  }

  static String overlay(String members, String features) {
    return "{\"type\":\"FeatureCollection\"," + members + "\"features\":[" + features + "]}";
  }
}
