package org.flankatlas.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a gazetteer must hold to be valid. Each check refuses with an {@link
 * IllegalArgumentException} that names the entry, the field, and what was found.
 */
final class GazetteerCheck {

  private GazetteerCheck() {}

  static <T> List<T> present(@Nullable List<T> list, String owner, String field) {
    if (list == null) {
      throw new IllegalArgumentException(owner + ": " + field + " must be a list, is missing");
    }
    return List.copyOf(list);
  }

  static List<String> words(@Nullable List<String> list, String owner, String field) {
    List<String> copy = present(list, owner, field);
    for (String name : copy) {
      if (Folding.phrase(name).isEmpty()) {
        throw new IllegalArgumentException(
            owner + ": a name in " + field + " must have a letter or digit, is \"" + name + "\"");
      }
    }
    return copy;
  }

  static Set<String> distinct(Stream<String> ids, String what) {
    Set<String> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException(what + " id must be unique, is twice: " + id);
          }
        });
    return seen;
  }

  static void known(List<String> ids, Set<String> known, String owner, String field) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException(owner + ": " + field + " names an unknown id: " + id);
      }
    }
  }

  static void refuseSharedNames(List<Gazetteer.Entry> formations) {
    Map<List<String>, String> owners = new HashMap<>();
    for (Gazetteer.Entry entry : formations) {
      entry.allNames().forEach(name -> claim(name, entry.id(), owners));
    }
  }

  private static void claim(String name, String id, Map<List<String>, String> owners) {
    String other = owners.putIfAbsent(Folding.phrase(name), id);
    if (other != null && !other.equals(id)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" must name one formation, names " + other + " and " + id);
    }
  }
}
