package org.flankatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileCoordinatesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1, 0, 0, 1",
    "1, 0, 1, 2",
    "1, 1, 1, 3",
    "1, 1, 0, 4",
    "2, 0, 0, 5",
    "12, 3423, 1763, 19078479"
  })
  void haveTheIdThatTheFormatGivesThem(int z, int x, int y, long id) {
    assertThat(new TileCoordinates(z, x, y).id()).isEqualTo(id);
  }

  @Test
  void haveAnIdOfTheirOwnBetweenThoseOfTheZoomsBeforeAndAfter() {
    Set<Long> ids = new HashSet<>();
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        ids.add(new TileCoordinates(5, x, y).id());
      }
    }

    assertThat(ids).hasSize(1024).allMatch(id -> id >= 341 && id < 1365);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "27, 0, 0", "2, 4, 0", "2, 0, 4", "2, -1, 0", "2, 0, -1"})
  void refuseAPlaceThatNoTileHas(int z, int x, int y) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TileCoordinates(z, x, y))
        .withMessage("no tile has z %d, x %d, y %d", z, x, y);
  }
}
