package org.flankatlas.geodata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, each once, so that a reader can go on and report all of them at once. */
final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();

  void add(String file, String feature, String field, String found, String expected) {
    this.found.add(new Problem(file, feature, field, found, expected));
  }

  List<Problem> all() {
    return List.copyOf(found);
  }

  /** Ends the reading with every problem so far, if there is one. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BadGeodataException(List.copyOf(found));
    }
  }
}
