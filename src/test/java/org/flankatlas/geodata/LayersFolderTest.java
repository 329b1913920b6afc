package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flankatlas.basemap.Overlay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersFolderTest {

  private static final String POINT =
      BrokenOverlaysTest.feature("{\"type\":\"Point\",\"coordinates\":[18.1,59.3]}");

  private final Problems problems = new Problems();
  private Path root;

  @BeforeEach
  void choose(@TempDir Path directory) {
    root = directory;
  }

  @Test
  void holdsNothingWhereThereIsNoFolder() {
    assertThat(read()).isEmpty();
  }

  @Test
  void readsWhatAnOverlaySaysOfItself() throws IOException {
    write(
        "ferries.geojson",
        BrokenOverlaysTest.overlay(
            """
            "name": "Ferries",
            "note": "Lines that run in winter.",
            "source": "The harbours",
            "url": "https://harbours.example/lines",
            "attribution": "© The harbours",
            "visible": true,
            """,
            POINT));

    assertThat(read())
        .containsExactly(
            new Overlay(
                "ferries",
                "Ferries",
                "layers/ferries.geojson",
                "Lines that run in winter.",
                "The harbours",
                URI.create("https://harbours.example/lines"),
                "© The harbours",
                true));
  }

  @ParameterizedTest
  @CsvSource({
    "ferries, Ferries",
    "suwalki-corridor, Suwalki corridor",
    "öresund-bridge, Öresund bridge",
    "My Places, My Places",
    "--, --"
  })
  void namesAnOverlayThatSaysNothingAfterItsFileAndLeavesItOff(String file, String name)
      throws IOException {
    write(file + ".geojson", BrokenOverlaysTest.overlay("", POINT));

    assertThat(read())
        .containsExactly(
            new Overlay(file, name, "layers/" + file + ".geojson", "", "", null, "", false));
  }

  @Test
  void namesASourceThatIsOnlyAnAddressByItsHost() throws IOException {
    write(
        "a.geojson",
        BrokenOverlaysTest.overlay("\"url\": \"https://harbours.example/lines\",", POINT));

    assertThat(read()).extracting(Overlay::source).containsExactly("harbours.example");
  }

  @Test
  void takesGeoJsonAloneInTheOrderOfTheFileNames() throws IOException {
    String empty = BrokenOverlaysTest.overlay("", "");
    write("b.geojson", empty);
    write("a.geojson", empty);
    write("readme.txt", "not an overlay");
    write("._a.geojson", "left by a file system");

    assertThat(read()).extracting(Overlay::id).containsExactly("a", "b");
  }

  private List<Overlay> read() {
    List<Overlay> overlays = new LayersFolder(new DataFolder(root, problems)).read();
    problems.throwIfAny();
    return overlays;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("layers"));
    Files.writeString(root.resolve("layers").resolve(name), text);
  }
}
