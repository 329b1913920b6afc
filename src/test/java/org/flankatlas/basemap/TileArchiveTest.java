package org.flankatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.flankatlas.basemap.ArchiveDirectory.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileArchiveTest {

  private Path directory;

  @BeforeEach
  void choose(@TempDir Path empty) {
    directory = empty;
  }

  @Test
  void givesTilesOfTheRootAndOfALeafDirectoryAsTheyAreStored() throws IOException {
    try (TileArchive archive = open(TinyArchive.bytes())) {
      assertThat(words(archive, TinyArchive.NEAR)).isEqualTo(TinyArchive.NEAR_WORDS);
      assertThat(words(archive, TinyArchive.FAR)).isEqualTo(TinyArchive.FAR_WORDS);
      assertThat(archive.minZoom()).isEqualTo(2);
      assertThat(archive.maxZoom()).isEqualTo(5);
    }
  }

  @Test
  void givesTheSameBytesToAllTilesOfARunAndNoneToTheNext() throws IOException {
    try (TileArchive archive = open(TinyArchive.bytes())) {
      assertThat(words(archive, withId(TinyArchive.FAR.id() + 1))).isEqualTo(TinyArchive.FAR_WORDS);
      assertThat(archive.tile(withId(TinyArchive.FAR.id() + 2))).isEmpty();
    }
  }

  @Test
  void hasNothingOutsideItsRegionAndZooms() throws IOException {
    try (TileArchive archive = open(TinyArchive.bytes())) {
      assertThat(archive.tile(new TileCoordinates(0, 0, 0))).isEmpty();
      assertThat(archive.tile(new TileCoordinates(2, 0, 0))).isEmpty();
      assertThat(archive.tile(new TileCoordinates(9, 300, 160))).isEmpty();
    }
  }

  @Test
  void hasAnotherHashOnceAByteOfATileChanges() throws IOException {
    byte[] changed = TinyArchive.bytes();
    changed[changed.length - 5]++;

    try (TileArchive one = open(TinyArchive.bytes());
        TileArchive same = open(TinyArchive.bytes());
        TileArchive other = open(changed)) {
      assertThat(one.hash()).matches("[0-9a-f]{16}").isEqualTo(same.hash());
      assertThat(other.hash()).isNotEqualTo(one.hash());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 113, it is no PMTiles archive",
    "7, 2, 'it is PMTiles version 2, not 3'",
    "97, 4, 'its directories have compression 4, not 1 (none) or 2 (gzip)'",
    "98, 1, 'its tiles have compression 1, not 2 (gzip)'",
    "99, 2, 'its tiles are of type 2, not 1 (MVT)'",
    "100, 9, its zooms are 9 to 5",
    "101, 99, its zooms are 2 to 99"
  })
  void refusesAHeadThatIsNotOfVectorTilesInGzip(int at, int value, String problem) {
    byte[] broken = TinyArchive.bytes();
    broken[at] = (byte) value;

    refuses(broken, problem);
  }

  @Test
  void refusesBoundsThatAreNone() {
    byte[] broken = TinyArchive.bytes();
    Arrays.fill(broken, 102, 118, (byte) 0);

    refuses(broken, "its bounds are 0.0, 0.0 to 0.0, 0.0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 126})
  void refusesAFileShorterThanAHead(int bytes) {
    refuses(cut(bytes), "it has " + bytes + " bytes, less than a head");
  }

  @Test
  void refusesAnyFileThatIsCutShort() {
    int whole = TinyArchive.bytes().length;

    for (int bytes = 127; bytes < whole; bytes++) {
      refuses(cut(bytes), "but the file has " + bytes);
    }
  }

  @Test
  void refusesATileOutsideItsSection() {
    refuses(
        TinyArchive.bytes(List.of(new Item(5, 90, 11, 1)), new byte[100]),
        "11 long, lies outside its section of 100 bytes");
  }

  @Test
  void refusesADirectoryThatLeadsBackToItself() {
    byte[] looped = looped();
    System.arraycopy(looped, 8, looped, 40, 16);

    refuses(looped, "its directories lie in each other more than 3 deep");
  }

  @Test
  void refusesADirectoryOfOtherBytes() {
    byte[] broken = TinyArchive.bytes();
    Arrays.fill(broken, 127, 140, (byte) 7);

    refuses(broken, "a directory can't be unpacked (Not in GZIP format)");
  }

  @Test
  void readsOrRefusesWhateverSingleByteIsWrong() throws IOException {
    for (int at = 0; at < TinyArchive.bytes().length; at++) {
      for (int value : List.of(0, 1, 127, 255)) {
        byte[] broken = TinyArchive.bytes();
        broken[at] = (byte) value;
        try (TileArchive archive = open(broken)) {
          archive.tile(TinyArchive.FAR);
        } catch (IOException e) {
          assertThat(e.getMessage()).isNotBlank();
        }
      }
    }
  }

  @Test
  void failsForTheTileAloneOnceTheFileHasBeenCutShort() throws IOException {
    Path file = TinyArchive.in(directory);
    try (TileArchive archive = TileArchive.open(file)) {
      Files.write(file, cut(200));

      assertThatIOException().isThrownBy(() -> archive.tile(TinyArchive.FAR));
      assertThat(archive.tile(new TileCoordinates(0, 0, 0))).isEmpty();
    }
  }

  /** An archive whose root is a directory of its own length. */
  private static byte[] looped() {
    for (int length = 1; length < 100; length++) {
      byte[] archive = TinyArchive.bytes(List.of(new Item(5, 0, length, 0)), new byte[0]);
      if (archive[16] == length) {
        return archive;
      }
    }
    throw new IllegalStateException("no directory of one entry has less than 100 bytes");
  }

  private void refuses(byte[] archive, String problem) {
    assertThatIOException().isThrownBy(() -> open(archive)).withMessageContaining(problem);
  }

  private TileArchive open(byte[] archive) throws IOException {
    return TileArchive.open(TinyArchive.write(directory, archive));
  }

  private static byte[] cut(int bytes) {
    return Arrays.copyOf(TinyArchive.bytes(), bytes);
  }

  private static String words(TileArchive archive, TileCoordinates tile) throws IOException {
    byte[] gzip = archive.tile(tile).orElseThrow();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static TileCoordinates withId(long id) {
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        TileCoordinates tile = new TileCoordinates(5, x, y);
        if (tile.id() == id) {
          return tile;
        }
      }
    }
    throw new IllegalArgumentException("no tile of zoom 5 has the id " + id);
  }
}
