package org.flankatlas.api;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.export.ServedFile;
import org.flankatlas.export.ServedFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the files that {@link GeodataFiles} serves, by the addresses that it serves them at. */
@Component
class GeodataBytes implements ServedFiles {

  private static final String ROOT = "geodata/";
  private static final String HASH = "-[0-9a-f]{32}(?=\\.\\w+$)";
  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "geojson", "application/geo+json");

  private final Path directory;

  GeodataBytes(@Value("${atlas.geodata}") Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  @Override
  public Optional<ServedFile> read(String address) throws IOException {
    if (!address.startsWith(ROOT)) {
      return Optional.empty();
    }
    String path =
        URLDecoder.decode(
            address.substring(ROOT.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    Path file = directory.resolve(path.replaceFirst(HASH, "")).normalize();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    boolean served =
        file.startsWith(directory)
            && GeodataFiles.FOLDERS.contains(directory.relativize(file).getName(0).toString());
    return served && type != null && Files.isRegularFile(file)
        ? Optional.of(new ServedFile(type, Files.readAllBytes(file)))
        : Optional.empty();
  }
}
