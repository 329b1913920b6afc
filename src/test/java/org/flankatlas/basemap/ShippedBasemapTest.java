package org.flankatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The basemap that comes with the atlas. */
class ShippedBasemapTest {

  private static final Basemap SHIPPED = new Basemap(Path.of("geodata"));

  @AfterAll
  static void close() throws IOException {
    SHIPPED.close();
  }

  @Test
  void hasTilesFromTheContinentToATown() {
    TileArchive tiles = SHIPPED.tiles().orElseThrow();

    assertThat(tiles.minZoom()).isLessThanOrEqualTo(3);
    assertThat(tiles.maxZoom()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void hasReliefUnderTheWholeRegion() {
    Relief relief = SHIPPED.relief().orElseThrow();

    assertThat(relief.westDeg()).isLessThan(14);
    assertThat(relief.eastDeg()).isGreaterThan(28);
    assertThat(relief.southDeg()).isLessThan(52);
    assertThat(relief.northDeg()).isGreaterThan(59.5);
  }

  @Test
  void hasATileOfRigaAtEveryZoomThatABrowserCanUnpack() throws IOException {
    TileArchive tiles = SHIPPED.tiles().orElseThrow();

    for (int z = tiles.minZoom(); z <= tiles.maxZoom(); z++) {
      byte[] gzip = tiles.tile(riga(z)).orElseThrow();
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
        assertThat(in.readAllBytes()).as("zoom %d", z).isNotEmpty();
      }
    }
  }

  private static TileCoordinates riga(int z) {
    double latRad = Math.toRadians(56.95);
    double x = (24.1 + 180) / 360;
    double y = (1 - Math.log(Math.tan(latRad) + 1 / Math.cos(latRad)) / Math.PI) / 2;
    return new TileCoordinates(z, (int) (x * (1 << z)), (int) (y * (1 << z)));
  }
}
