package org.flankatlas.geodata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a JSON file. A field that is missing or of the wrong kind is reported, and a
 * stand-in returned so that the reading goes on.
 *
 * @param file the file it stands in
 * @param id its id, or its place in the file while it has none
 * @param json its fields
 * @param problems where problems go
 */
record Entry(String file, String id, JsonNode json, Problems problems) {

  void problem(String field, String found, String expected) {
    problems.add(file, id, field, found, expected);
  }

  String text(String field) {
    return optionalText(field)
        .orElseGet(
            () -> {
              problem(field, shown(field), "text");
              return "";
            });
  }

  Optional<String> optionalText(String field) {
    JsonNode value = json.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  int integer(String field) {
    if (!json.path(field).isInt()) {
      problem(field, shown(field), "a whole number");
      return 0;
    }
    return json.path(field).intValue();
  }

  double number(String field) {
    if (!json.path(field).isNumber()) {
      problem(field, shown(field), "a number");
      return 0;
    }
    return json.path(field).doubleValue();
  }

  List<String> texts(String field) {
    JsonNode value = json.path(field);
    if (!value.isArray()
        || !StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isString)) {
      problem(field, shown(field), "a list of text");
      return List.of();
    }
    return StreamSupport.stream(value.spliterator(), false).map(JsonNode::stringValue).toList();
  }

  /** A value of an enumeration, written in lower case with hyphens. */
  <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
    String written = optionalText(field).orElse("");
    Optional<E> value =
        Arrays.stream(type.getEnumConstants()).filter(e -> written(e).equals(written)).findFirst();
    if (value.isEmpty()) {
      String choices =
          Arrays.stream(type.getEnumConstants())
              .map(Entry::written)
              .collect(Collectors.joining(", "));
      problem(field, shown(field), "one of " + choices);
    }
    return value.orElse(null);
  }

  Entry child(String field) {
    return new Entry(file, id, json.path(field), problems);
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands in a field, as JSON. */
  String shown(String field) {
    JsonNode value = json.path(field);
    return value.isMissingNode() ? "nothing" : value.toString();
  }
}
