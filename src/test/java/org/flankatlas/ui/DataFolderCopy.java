package org.flankatlas.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of the shipped files without the ground's tiles, relief and overlays, and without
 * briefings, which show overlays; for one context.
 */
record DataFolderCopy(Path root) {

  /** Makes the atlas of a test read a copy with a database of its own. */
  static DataFolderCopy named(String name, DynamicPropertyRegistry registry) throws IOException {
    Path root = Path.of("target", "geodata-" + name);
    FileSystemUtils.deleteRecursively(root);
    FileSystemUtils.copyRecursively(Path.of("geodata"), root);
    for (String file : new String[] {"region.pmtiles", "relief.png", "relief.json"}) {
      Files.deleteIfExists(root.resolve("basemap").resolve(file));
    }
    FileSystemUtils.deleteRecursively(root.resolve("layers"));
    FileSystemUtils.deleteRecursively(root.resolve("briefings"));
    registry.add("atlas.geodata", root::toString);
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:" + name);
    return new DataFolderCopy(root);
  }

  void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
