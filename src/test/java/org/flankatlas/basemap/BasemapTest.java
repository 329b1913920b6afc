package org.flankatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BasemapTest {

  private static final String EDGES =
      "{\"westDeg\": 9, \"southDeg\": 49, \"eastDeg\": 33, \"northDeg\": 61.5}";

  private Path directory;

  @BeforeEach
  void choose(@TempDir Path empty) {
    directory = empty;
  }

  @Test
  void opensTheArchiveWithoutAWord(CapturedOutput output) throws IOException {
    TinyArchive.in(directory);

    try (Basemap basemap = new Basemap(directory)) {
      assertThat(basemap.tiles()).isPresent();
      assertThat(basemap.relief()).isEmpty();
    }
    assertThat(output).isEmpty();
  }

  @Test
  void saysInOneLineWhereAnArchiveIsMissingAndWhatToDo(CapturedOutput output) throws IOException {
    try (Basemap basemap = new Basemap(directory)) {
      assertThat(basemap.tiles()).isEmpty();
    }
    assertThat(output.toString().lines())
        .singleElement()
        .asString()
        .contains(
            directory.resolve("basemap/region.pmtiles") + " is not there. Run ./atlas geodata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "PMTiles\3 and then nothing that a reader could use"})
  void saysInOneLineWhatIsWrongWithAnArchive(String content, CapturedOutput output)
      throws IOException {
    TinyArchive.write(directory, content.getBytes(StandardCharsets.UTF_8));

    try (Basemap basemap = new Basemap(directory)) {
      assertThat(basemap.tiles()).isEmpty();
    }
    assertThat(output.toString().lines())
        .singleElement()
        .asString()
        .contains("region.pmtiles can't be used: it has " + content.length() + " bytes");
  }

  @Test
  void knowsWhereTheReliefLies() throws IOException {
    relief(EDGES);

    try (Basemap basemap = new Basemap(directory)) {
      assertThat(basemap.relief()).contains(new Relief(9, 49, 33, 61.5));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"westDeg\": 9, \"southDeg\": 49, \"eastDeg\": 33}",
        "{\"westDeg\": 33, \"southDeg\": 49, \"eastDeg\": 9, \"northDeg\": 61.5}"
      })
  void leavesOutAReliefWhoseEdgesCantBeRead(String edges, CapturedOutput output)
      throws IOException {
    TinyArchive.in(directory);
    relief(edges);

    try (Basemap basemap = new Basemap(directory)) {
      assertThat(basemap.relief()).isEmpty();
    }
    assertThat(output.toString().lines())
        .singleElement()
        .asString()
        .contains("No shaded relief: " + directory.resolve("basemap/relief.json"));
  }

  private void relief(String edges) throws IOException {
    Files.createDirectories(directory.resolve("basemap"));
    Files.writeString(directory.resolve("basemap/relief.json"), edges);
    Files.write(directory.resolve(Basemap.RELIEF), new byte[] {1});
  }
}
