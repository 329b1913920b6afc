package org.flankatlas.article;

import java.util.Set;

/**
 * Words after a noun that say it stands only since 2022, as none of ours does: "the battlegroups
 * formed after February 2022", "those set up since the invasion".
 */
final class Newcomers {

  private static final Set<String> FORMED =
      Set.of(
          "formed",
          "created",
          "established",
          "set",
          "raised",
          "added",
          "stood",
          "founded",
          "that",
          "which",
          "were");

  private static final Set<String> SINCE = Set.of("after", "since", "in", "following");

  private static final Set<String> YEARS = Set.of("2022", "2023", "2024", "2025", "invasion");

  /** Most terms from the noun to the year. */
  private static final int NEAR = 9;

  private Newcomers() {}

  static boolean follow(Terms terms, int from) {
    if (!terms.at(from).in(FORMED)) {
      return false;
    }
    boolean since = false;
    boolean formed = false;
    for (int at = from; at < from + NEAR && terms.at(at).is(Sense.WORD); at++) {
      Term term = terms.at(at);
      formed |= term.in(FORMED) && term.form().endsWith("ed") || term.is("set") || term.is("stood");
      since |= formed && term.in(SINCE);
      if (since && term.in(YEARS)) {
        return true;
      }
    }
    return false;
  }
}
