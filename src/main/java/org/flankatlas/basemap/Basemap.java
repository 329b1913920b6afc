package org.flankatlas.basemap;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The detailed ground of the map: vector tiles and shaded relief. Where the archive of tiles is
 * missing or damaged there is none, and a line of the log says why. Safe for use by many threads.
 */
@Component
public class Basemap implements AutoCloseable {

  /** The picture of shaded relief, from the data folder. */
  public static final String RELIEF = "basemap/relief.png";

  private static final Logger log = LoggerFactory.getLogger(Basemap.class);
  private static final String ARCHIVE = "basemap/region.pmtiles";

  private final Optional<TileArchive> tiles;
  private final Optional<Relief> relief;

  /**
   * Opens the basemap of a data folder.
   *
   * @param directory the data folder
   */
  public Basemap(@Value("${atlas.geodata}") Path directory) {
    tiles = open(directory.resolve(ARCHIVE));
    relief = new ReliefFile(directory).read();
  }

  /** The tiles; empty where the archive can't be used. */
  public Optional<TileArchive> tiles() {
    return tiles;
  }

  /** Where the shaded relief lies; empty where there is none. */
  public Optional<Relief> relief() {
    return relief;
  }

  @Override
  public void close() throws IOException {
    if (tiles.isPresent()) {
      tiles.get().close();
    }
  }

  private static Optional<TileArchive> open(Path file) {
    try {
      return Optional.of(TileArchive.open(file));
    } catch (NoSuchFileException e) {
      warn(file, "is not there");
    } catch (IOException | RuntimeException e) {
      warn(file, "can't be used: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static void warn(Path file, String problem) {
    log.warn(
        "No detailed basemap, plain outlines instead: {} {}. Run ./atlas geodata or fetch the file"
            + " again, then start anew.",
        file,
        problem);
  }
}
