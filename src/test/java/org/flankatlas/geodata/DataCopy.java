package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of the shipped files, valid until a test breaks one rule in it; without the archive of
 * tiles, which is large and not read with them.
 */
record DataCopy(Path root) {

  static final Path SHIPPED = Path.of("geodata");

  private static final JsonMapper JSON = JsonMapper.shared();

  static DataCopy in(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(SHIPPED)) {
      for (Path path : paths.toList()) {
        Path copy = directory.resolve(SHIPPED.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else if (!path.toString().endsWith(".pmtiles")) {
          Files.copy(path, copy);
        }
      }
    }
    return new DataCopy(directory);
  }

  /** Every problem that the reader reports, as a line; none for a valid copy. */
  List<String> problems() {
    BadGeodataException refused =
        catchThrowableOfType(BadGeodataException.class, () -> new GeodataReader().read(root));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  /** Sets what a pointer from the entry of that id leads to, to a JSON value. */
  DataCopy set(String file, String id, String pointer, String json) {
    JsonPointer path = JsonPointer.compile(pointer);
    return change(
        file,
        all -> {
          ObjectNode owner = (ObjectNode) entry(all, id).at(path.head());
          owner.set(path.last().getMatchingProperty(), JSON.readTree(json));
        });
  }

  /** Removes the field that a pointer from the entry of that id leads to. */
  DataCopy unset(String file, String id, String pointer) {
    JsonPointer path = JsonPointer.compile(pointer);
    return change(
        file,
        all ->
            ((ObjectNode) entry(all, id).at(path.head()))
                .remove(path.last().getMatchingProperty()));
  }

  DataCopy remove(String file, String id) {
    return change(file, all -> list(all).removeIf(entry -> idOf(entry).equals(id)));
  }

  /** Adds the entry of that id a second time, at the end. */
  DataCopy repeat(String file, String id) {
    return change(file, all -> list(all).add(entry(all, id).deepCopy()));
  }

  /** Replaces words that stand in a file exactly once. */
  DataCopy replace(String file, String words, String by) {
    String text = read(file);
    if (text.split(Pattern.quote(words), -1).length != 2) {
      throw new IllegalArgumentException(words + " must stand once in " + file);
    }
    return write(file, text.replace(words, by));
  }

  DataCopy write(String file, String text) {
    try {
      Files.writeString(root.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataCopy delete(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataCopy change(String file, Consumer<JsonNode> change) {
    JsonNode all = JSON.readTree(read(file));
    change.accept(all);
    return write(file, all.toPrettyString());
  }

  private static ArrayNode list(JsonNode all) {
    return (ArrayNode) (all.isArray() ? all : all.path("features"));
  }

  private static JsonNode entry(JsonNode all, String id) {
    return list(all)
        .valueStream()
        .filter(entry -> idOf(entry).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + id));
  }

  private static String idOf(JsonNode entry) {
    return (entry.has("properties") ? entry.path("properties") : entry).path("id").asString();
  }
}
