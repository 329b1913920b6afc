package org.flankatlas.comparison;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule read.
 *
 * @param ids the formations it is about; none for a number
 * @param fact which fact
 * @param value the fact
 * @param counted what a number counts
 * @param from index of the first word that says so
 * @param to index after the last
 */
record Stated(
    Set<String> ids, Fact fact, String value, @Nullable String counted, int from, int to) {

  Stated(Subject subject, Fact fact, String value, int from, int to) {
    this(
        subject.ids(),
        fact,
        value,
        null,
        Math.min(from, subject.from()),
        Math.max(to, subject.to()));
  }
}
