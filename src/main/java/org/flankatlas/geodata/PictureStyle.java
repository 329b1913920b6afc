package org.flankatlas.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map's own colours for the picture of the region, from the map's style file. */
final class PictureStyle {

  private static final String FILE = "/map-style.json";

  /** Classes of countries, and the kind of land that the style file colours. */
  private static final Map<String, String> KINDS =
      Map.of(
          "land", "ally",
          "land-muted", "muted",
          "tint-1", "host-1",
          "tint-2", "host-2",
          "tint-3", "host-3",
          "tint-4", "host-4");

  private PictureStyle() {}

  /** A style element for light and dark. */
  static String rules() {
    JsonNode styles = read();
    return "<style>path{stroke-width:.7;stroke-linejoin:round}%s@media(prefers-color-scheme:dark){%s}</style>"
        .formatted(rules(styles.path("light")), rules(styles.path("dark")));
  }

  private static String rules(JsonNode style) {
    StringBuilder rules = new StringBuilder();
    rules.append("path{stroke:").append(style.path("coast").asString()).append('}');
    KINDS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            kind ->
                rules
                    .append('.')
                    .append(kind.getKey())
                    .append("{fill:")
                    .append(style.path("land").path(kind.getValue()).asString())
                    .append('}'));
    return rules.toString();
  }

  private static JsonNode read() {
    try (InputStream file =
        Objects.requireNonNull(PictureStyle.class.getResourceAsStream(FILE), FILE)) {
      return JsonMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
