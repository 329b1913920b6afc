package org.flankatlas.export;

import java.io.IOException;
import java.util.Optional;

/** The files that the app serves, by the addresses that snapshots name them by. */
@FunctionalInterface
public interface ServedFiles {

  /**
   * Reads a file.
   *
   * @param address below the app's own, as in a snapshot: "geodata/flags/lv-….svg"
   * @return empty where the app has none there
   * @throws IOException when its bytes can't be read
   */
  Optional<ServedFile> read(String address) throws IOException;
}
