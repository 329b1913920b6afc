package org.flankatlas.geodata;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.flankatlas.basemap.Overlay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One overlay: a FeatureCollection in CRS84 that may say of itself what it is. */
record OverlayFile(DataFolder folder, String file) {

  static final String EXTENSION = ".geojson";

  /** A browser is slow to draw more, and a phone slow to fetch it. */
  private static final long LARGEST_BYTES = 20_000_000;

  Optional<Overlay> read() {
    return isSmallEnough() ? folder.json(file).flatMap(this::overlay) : Optional.empty();
  }

  private boolean isSmallEnough() {
    try {
      long bytes = Files.size(folder.root().resolve(file));
      if (bytes > LARGEST_BYTES) {
        folder.reportBroken(
            file, "file", bytes + " bytes", "at most " + LARGEST_BYTES + "; simplify or split it");
      }
      return bytes <= LARGEST_BYTES;
    } catch (IOException e) {
      return true; // The reading that follows reports what can't be read.
    }
  }

  private Optional<Overlay> overlay(JsonNode collection) {
    Entry entry = new Entry(file, "file", collection, folder.problems());
    if (!collection.path("type").asString("").equals("FeatureCollection")
        || !collection.path("features").isArray()) {
      folder.reportBroken(
          file, "type", entry.shown("type"), "\"FeatureCollection\" with a list of features");
      return Optional.empty();
    }
    new OverlayFeatures(file, collection.path("features"), folder.problems()).check();
    String id = file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length());
    String name = words(entry, "name");
    URI url = url(entry);
    String source = words(entry, "source");
    return Optional.of(
        new Overlay(
            id,
            name.isEmpty() ? spoken(id) : name,
            file,
            words(entry, "note"),
            source.isEmpty() && url != null ? url.getHost() : source,
            url,
            words(entry, "attribution"),
            isVisible(entry)));
  }

  /** "suwalki-corridor" as "Suwalki corridor". */
  private static String spoken(String id) {
    String words = id.replace('-', ' ').strip();
    int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
    return words.isEmpty()
        ? id
        : words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static String words(Entry entry, String field) {
    return entry.json().has(field) ? entry.text(field).strip() : "";
  }

  private static @Nullable URI url(Entry entry) {
    URI url = entry.json().has("url") ? WebAddress.in(entry, "url") : URI.create("");
    return url.getHost() == null ? null : url;
  }

  private static boolean isVisible(Entry entry) {
    JsonNode visible = entry.json().path("visible");
    if (!visible.isMissingNode() && !visible.isBoolean()) {
      entry.problem("visible", entry.shown("visible"), "true or false");
    }
    return visible.asBoolean(false);
  }
}
