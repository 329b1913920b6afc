package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TileArchive;
import org.flankatlas.basemap.TinyArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@ExtendWith(OutputCaptureExtension.class)
class BasemapTilesTest {

  private static final String A_YEAR = "max-age=31536000, public, immutable";
  private static final String FAR = "/5/18/9.mvt";

  private Path directory;
  private Basemap basemap;
  private MockMvc mvc;

  @BeforeEach
  void open(@TempDir Path empty) {
    directory = empty;
    TinyArchive.in(directory);
    basemap = new Basemap(directory);
    mvc = MockMvcBuilders.standaloneSetup(new BasemapTiles(basemap)).build();
  }

  @AfterEach
  void close() throws IOException {
    basemap.close();
  }

  @Test
  void givesTheStoredBytesToABrowser() throws Exception {
    byte[] stored = basemap.tiles().orElseThrow().tile(TinyArchive.FAR).orElseThrow();

    ask(FAR, "gzip, deflate, br")
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/vnd.mapbox-vector-tile"))
        .andExpect(header().string("Content-Encoding", "gzip"))
        .andExpect(header().string("Vary", "Accept-Encoding"))
        .andExpect(header().string("Cache-Control", A_YEAR))
        .andExpect(content().bytes(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "*;q=0", "gzip;q=0, *", ""})
  void unpacksATileForAClientThatTakesNoGzip(String encodings) throws Exception {
    ask(FAR, encodings)
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Content-Encoding"))
        .andExpect(header().string("Vary", "Accept-Encoding"))
        .andExpect(content().string(TinyArchive.FAR_WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "*", "br;q=1.0, GZIP; q=0.5", "br, *;q=0.1"})
  void leavesATilePackedForAClientThatTakesGzip(String encodings) throws Exception {
    ask(FAR, encodings).andExpect(header().string("Content-Encoding", "gzip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2/0/0.mvt", "/0/0/0.mvt", "/12/2300/1200.mvt"})
  void answersWithNothingWhereTheArchiveHasNoTile(String address) throws Exception {
    ask(address, "gzip")
        .andExpect(status().isNoContent())
        .andExpect(header().string("Cache-Control", A_YEAR))
        .andExpect(content().bytes(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/5/18/32.mvt",
        "/5/-1/9.mvt",
        "/-5/0/0.mvt",
        "/99/0/0.mvt",
        "/5/99999999999999999999/9.mvt",
        "/a/b/c.mvt",
        "/5/1.5/9.mvt",
        "/5/18/.mvt"
      })
  void findsNothingAtCoordinatesThatNoTileHas(String address, CapturedOutput output)
      throws Exception {
    ask(address, "gzip").andExpect(status().isNotFound());

    assertThat(output).doesNotContain("WARN", "ERROR", "Exception");
  }

  @Test
  void findsNothingUnderAnotherHash() throws Exception {
    mvc.perform(get("/geodata/tiles/0123456789abcdef" + FAR)).andExpect(status().isNotFound());
  }

  @Test
  void findsNothingWithoutAnArchive() throws Exception {
    try (Basemap none = new Basemap(directory.resolve("nowhere"))) {
      MockMvcBuilders.standaloneSetup(new BasemapTiles(none))
          .build()
          .perform(get("/geodata/tiles/" + hash() + FAR))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void saysThatATileCantBeReadAndLogsOneLine(CapturedOutput output) throws Exception {
    Path file = directory.resolve("basemap/region.pmtiles");
    String address = "/geodata/tiles/" + hash() + FAR;
    Files.write(file, new byte[] {1, 2, 3});

    mvc.perform(get(address))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Cache-Control", "no-store"));

    assertThat(output.toString().lines().filter(line -> line.contains("WARN")))
        .singleElement()
        .asString()
        .contains("TileCoordinates[z=5, x=18, y=9] can't be read", "the file ends before byte");
    assertThat(output).doesNotContain("\tat ");
  }

  private ResultActions ask(String address, String encodings) throws Exception {
    return mvc.perform(
        get("/geodata/tiles/" + hash() + address).header("Accept-Encoding", encodings));
  }

  private String hash() {
    return basemap.tiles().map(TileArchive::hash).orElseThrow();
  }
}
