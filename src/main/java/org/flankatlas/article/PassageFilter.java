package org.flankatlas.article;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passages are wanted, by their articles.
 *
 * @param asOf the last day of publication that is wanted, null for any; an article without a date
 *     is wanted whatever the day
 * @param publishers the publishers that are wanted; empty for all
 */
public record PassageFilter(@Nullable LocalDate asOf, Set<String> publishers) {

  /** Lets every passage through. */
  public static final PassageFilter ALL = new PassageFilter(null, Set.of());

  public PassageFilter {
    publishers = Set.copyOf(publishers);
  }
}
