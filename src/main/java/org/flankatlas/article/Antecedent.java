package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one noun can point back to.
 *
 * @param one the latest mention
 * @param many the latest mention of several, with all single ones since
 */
record Antecedent(Set<String> one, Set<String> many) {

  /** What the noun points back to once it has been used again. */
  Antecedent followedBy(Antecedent latest) {
    if (one.isEmpty() || latest.one.size() != 1) {
      return latest;
    }
    Set<String> both = new LinkedHashSet<>(many);
    both.addAll(latest.one);
    return new Antecedent(latest.one, both);
  }

  /** Whether the noun was used of formations that are none of ours. */
  boolean isOfOthers() {
    return one.isEmpty();
  }
}
