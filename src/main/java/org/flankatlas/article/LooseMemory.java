package org.flankatlas.article;

import java.util.HashSet;
import java.util.Set;

/** The nouns for forces that an article used last for what is no formation. */
final class LooseMemory {

  private final Set<String> before;
  private Set<String> after;

  private LooseMemory(Set<String> before) {
    this.before = before;
    after = before;
  }

  static LooseMemory first() {
    return new LooseMemory(Set.of());
  }

  /** The passage after this one. */
  LooseMemory next() {
    return new LooseMemory(Set.copyOf(after));
  }

  /**
   * Notes the nouns for forces of a passage.
   *
   * @param outside nouns outside every mention, which may be of others
   * @param own nouns in a mention: here the others, too, are of it
   */
  void note(Set<String> outside, Set<String> own) {
    after = new HashSet<>(before);
    after.addAll(outside);
    after.removeAll(own);
  }

  /** Whether the passages before used a noun last for what is no formation. */
  boolean holds(String noun) {
    return before.contains(noun);
  }
}
