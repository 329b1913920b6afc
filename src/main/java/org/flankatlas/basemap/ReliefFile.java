package org.flankatlas.basemap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The picture of shaded relief and, beside it, where its edges lie.
 *
 * @param directory the data folder
 */
record ReliefFile(Path directory) {

  private static final Logger log = LoggerFactory.getLogger(ReliefFile.class);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** The relief; empty where a file is missing, or the edges can't be read, which is logged. */
  Optional<Relief> read() {
    Path edges = directory.resolve("basemap/relief.json");
    if (!Files.isReadable(edges) || !Files.isReadable(directory.resolve(Basemap.RELIEF))) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(edges.toFile(), Relief.class));
    } catch (JacksonException e) {
      log.warn(
          "No shaded relief: {} needs westDeg, southDeg, eastDeg and northDeg as numbers ({})",
          edges,
          e.getOriginalMessage());
      return Optional.empty();
    }
  }
}
