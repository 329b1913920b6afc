package org.flankatlas.comparison;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words of a sentence that speak of formations.
 *
 * @param ids the formations
 * @param from index of their first word
 * @param to index after their last
 */
record Subject(Set<String> ids, int from, int to) {

  /** Both, where another stands before it. */
  Subject after(Subject other) {
    Set<String> both = new LinkedHashSet<>(other.ids);
    both.addAll(ids);
    return new Subject(both, other.from, to);
  }

  boolean covers(int word) {
    return from <= word && word < to;
  }
}
