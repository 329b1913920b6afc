package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks the shipped briefing in a valid copy. */
class BrokenBriefingsTest {

  private static final String FILE = "briefings/second-baltic-corps.json";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
  }

  @Test
  void refusesAQuotationThatIsNotInTheText() throws IOException {
    change("Canada leads the battlegroup", "Canada led the battlegroup");

    assertThat(data.problems())
        .hasSize(4)
        .first()
        .asString()
        .startsWith(FILE + ": step 4, quotations: found \"Canada leads the battlegroup in Latvia")
        .endsWith("which is nowhere in the passage");
  }

  @Test
  void refusesNamesOfWhatIsNotThere() throws IOException {
    change("\"bg-lithuania\"", "\"bg-sweden\"");
    change("area-mncne", "area-51");
    change("\"airfields\"", "\"harbours\"");

    assertThat(data.problems())
        .contains(
            FILE
                + ": step 2, areas: found \"area-51\";"
                + " expected the id of an area in posture/areas.json",
            FILE
                + ": step 6, selected: found \"bg-sweden\";"
                + " expected the id of a formation in posture/formations.geojson",
            FILE
                + ": step 9, overlays: found \"harbours\"; expected the id of an overlay in layers");
  }

  @Test
  void tellsEveryProblemOfAFileAtOnce() throws IOException {
    change("\"minutes\": 2,", "\"minutes\": \"two\",");
    change("\"maxZoom\": 8", "\"maxZoom\": 80");
    change("\"pins\": false", "\"pins\": 0");
    change("\"title\"", "\"Title\"");

    assertThat(data.problems())
        .contains(
            FILE + ": step 1, minutes: found \"two\"; expected a number",
            FILE + ": step 10, pins: found 0; expected true or false",
            FILE + ": second-baltic-corps, title: found nothing; expected text")
        .anyMatch(problem -> problem.contains("a camera's closest zoom is 0 to 12, is 80.0"))
        .anyMatch(problem -> problem.contains("Title: found an unknown field"));
  }

  @Test
  void refusesTwoBriefingsOfOneId() throws IOException {
    Files.copy(data.root().resolve(FILE), data.root().resolve("briefings/twin.json"));

    assertThat(data.problems())
        .containsExactly(
            "briefings/twin.json: second-baltic-corps, id: found \"second-baltic-corps\" a second"
                + " time; expected an id of its own");
  }

  @Test
  void readsAFolderWithoutBriefings() throws IOException {
    Files.delete(data.root().resolve(FILE));
    Files.delete(data.root().resolve("briefings"));

    assertThat(new GeodataReader().read(data.root()).briefings()).isEmpty();
  }

  /** Writes something else wherever these words stand. */
  private void change(String words, String others) throws IOException {
    Path file = data.root().resolve(FILE);
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, others));
  }
}
