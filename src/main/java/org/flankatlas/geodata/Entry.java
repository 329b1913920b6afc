package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** Most characters of a value that a problem repeats. */
  private static final int LONGEST_SHOWN = 200;

  /**
   * The items of a list; one without an id, and a second one of the same id, is reported.
   *
   * @param idIn the object of an item that holds its id; empty where that is the item itself
   */
  static List<Entry> of(String file, JsonNode list, String idIn, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : list) {
      JsonNode fields = idIn.isEmpty() ? item : item.path(idIn);
      String id = fields.path("id").asString("entry " + (entries.size() + 1));
      Entry entry = new Entry(file, id, item, problems);
      if (!fields.path("id").isString()) {
        entry.problem("id", "nothing", "text");
      } else if (!ids.add(id)) {
        entry.problem("id", "\"" + id + "\" a second time", "an id of its own");
      }
      entries.add(entry);
    }
    return entries;
  }

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

  boolean flag(String field) {
    if (!json.path(field).isBoolean()) {
      problem(field, shown(field), "true or false");
    }
    return json.path(field).booleanValue(false);
  }

  List<Double> numbers(String field) {
    JsonNode value = json.path(field);
    if (!value.isArray()
        || !StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isNumber)) {
      problem(field, shown(field), "a list of numbers");
      return List.of();
    }
    return StreamSupport.stream(value.spliterator(), false).map(JsonNode::doubleValue).toList();
  }

  /** The items of a list in a field, which have no ids of their own. */
  List<Entry> children(String field) {
    if (!json.path(field).isArray()) {
      problem(field, shown(field), "a list");
      return List.of();
    }
    return json.path(field).valueStream().map(it -> new Entry(file, id, it, problems)).toList();
  }

  /** Reports every field that is none of these. */
  void allow(Set<String> fields) {
    json.propertyNames().stream()
        .filter(field -> !fields.contains(field))
        .forEach(field -> problem(field, "an unknown field", "one of " + new TreeSet<>(fields)));
  }

  Entry child(String field) {
    return new Entry(file, id, json.path(field), problems);
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands in a field, as JSON; the beginning of it where it is long. */
  String shown(String field) {
    JsonNode value = json.path(field);
    String written = value.isMissingNode() ? "nothing" : value.toString();
    return written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + " …";
  }
}
