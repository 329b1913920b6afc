package org.flankatlas.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankatlas.basemap.Overlay;

/** The folder of overlays: every GeoJSON file in it is one. */
record LayersFolder(DataFolder folder) {

  static final String NAME = "layers";

  /** The overlays in the order of their file names; none without the folder. */
  List<Overlay> read() {
    return files().stream()
        .map(file -> new OverlayFile(folder, file).read())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Hidden files are not meant for the atlas: some systems leave one beside each copied file. */
  private List<String> files() {
    Path directory = folder.root().resolve(NAME);
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(directory)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(OverlayFile.EXTENSION) && !name.startsWith("."))
          .sorted()
          .map(name -> NAME + "/" + name)
          .toList();
    } catch (IOException e) {
      folder.reportBroken(NAME, "folder", "nothing that can be read", "a folder of overlays");
      return List.of();
    }
  }
}
