package org.flankatlas.geodata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of shipped files, read as text, JSON or lists of entries. Not thread-safe. */
final class DataFolder {

  /** Reads JSON as the shipped files are read: a name that stands twice is refused. */
  static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path root;
  private final Problems problems;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Set<String> broken = new HashSet<>();

  /**
   * Opens a folder.
   *
   * @param root the folder
   * @param problems where problems go
   */
  DataFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  Path root() {
    return root;
  }

  Problems problems() {
    return problems;
  }

  /** The fingerprint of every file read so far. */
  String fingerprint() {
    return fingerprint.value();
  }

  boolean has(String file) {
    return Files.isReadable(root.resolve(file));
  }

  /** Whether a file could not be read as a whole; what it lacks is then unknown, not wrong. */
  boolean isBroken(String file) {
    return broken.contains(file);
  }

  void markBroken(String file) {
    broken.add(file);
  }

  /** Reports a file that can't be read as a whole. */
  void reportBroken(String file, String place, String found, String expected) {
    markBroken(file);
    problems.add(file, place, "", found, expected);
  }

  Optional<String> text(String file) {
    try {
      byte[] content = Files.readAllBytes(root.resolve(file));
      fingerprint.add(file, content);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      reportBroken(file, "file", "bytes that are not UTF-8", "text in UTF-8");
    } catch (IOException e) {
      reportBroken(file, "file", "nothing that can be read", "a readable file");
    }
    return Optional.empty();
  }

  Optional<JsonNode> json(String file) {
    return text(file)
        .flatMap(
            text -> {
              try {
                return Optional.of(JSON.readTree(text));
              } catch (JacksonException e) {
                String place =
                    e.getLocation() == null ? "file" : "line " + e.getLocation().getLineNr();
                reportBroken(file, place, reason(e), "well-formed JSON");
                return Optional.empty();
              }
            });
  }

  /** The entries of a JSON list; a second entry of the same id is reported. */
  List<Entry> entries(String file) {
    return json(file).map(list -> entries(file, list, "")).orElse(List.of());
  }

  /** The features of a GeoJSON collection, by the id in their properties. */
  List<Entry> features(String file) {
    return json(file)
        .map(collection -> entries(file, collection.path("features"), "properties"))
        .orElse(List.of());
  }

  /** A file that is one value; what the type itself refuses is reported. */
  <T> Optional<T> value(String file, Class<T> type) {
    return json(file)
        .flatMap(
            node -> {
              try {
                return Optional.of(JSON.treeToValue(node, type));
              } catch (JacksonException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                String found =
                    cause instanceof JacksonException json
                        ? reason(json)
                        : String.valueOf(cause.getMessage());
                reportBroken(file, "file", found, "a valid " + type.getSimpleName());
                return Optional.empty();
              }
            });
  }

  /** What Jackson says, without its note on where the text came from. */
  static String reason(JacksonException e) {
    return e.getOriginalMessage().replaceFirst("(?s) \\([^()]*\\[Source:.*", "");
  }

  private List<Entry> entries(String file, JsonNode list, String idIn) {
    if (!list.isArray()) {
      reportBroken(
          file,
          "file",
          list.isMissingNode() ? "no features" : list.getNodeType().name(),
          idIn.isEmpty() ? "a list" : "a GeoJSON FeatureCollection");
      return List.of();
    }
    return Entry.of(file, list, idIn, problems);
  }
}
