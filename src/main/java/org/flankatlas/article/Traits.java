package org.flankatlas.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of each {@link Trait} a passage has for a formation; each is put in once. */
final class Traits {

  private final Map<Trait, Double> values = new EnumMap<>(Trait.class);

  void put(Trait trait, double value) {
    if (value != 0) {
      values.put(trait, value);
    }
  }

  void put(Trait trait, boolean holds) {
    put(trait, holds ? 1.0 : 0.0);
  }

  void putAll(Traits others) {
    values.putAll(others.values);
  }

  /** Those that are not 0. */
  Map<Trait, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
