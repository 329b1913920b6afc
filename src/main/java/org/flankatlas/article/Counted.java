package org.flankatlas.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number with nothing after it that it could count but battlegroups: "all four", "the original
 * quartet", "the eight groups", "the Baltic three", "eight of them".
 *
 * @param count the number
 * @param group the group that stands before it, or the number's own term
 * @param named whether "units", "of them" or the like follows
 * @param end the index after it
 */
record Counted(int count, Term group, boolean named, int end) {

  /** What battlegroups are also counted as, once they have been spoken of. */
  static final Set<String> UNITS =
      Set.of("groups", "battalions", "formations", "units", "contingents", "camps", "deployments");

  /** Numbers that are nouns themselves. */
  private static final Set<String> NOUNS = Set.of("quartet", "foursome");

  private static final Set<String> OLDER = Set.of("older", "original");

  /** After a noun they make it one of something else. */
  private static final Set<String> OF = Set.of("of", "for", "from");

  /** Reads one that begins at a term, a determiner or none before it; null where none does. */
  static @Nullable Counted read(Terms terms, int start) {
    int at = terms.skip(Lexicon.FIRST, terms.skip(Lexicon.DEFINITES, start));
    Term group = terms.at(at);
    int number = group.is(Sense.GROUP) ? at + 1 : at;
    Integer count = count(terms.at(number));
    int end = afterNoun(terms, number + 1);
    boolean named = end > number + 1;
    return count != null && (named || isAlone(terms, number, group))
        ? new Counted(count, group, named, end)
        : null;
  }

  /** The number that a word is; null where it is none. */
  static @Nullable Integer count(Term term) {
    return term.is(Sense.WORD) ? Lexicon.NUMBERS.get(term.form()) : null;
  }

  /** The index after "units" or "of them"; the same where neither follows. */
  private static int afterNoun(Terms terms, int from) {
    if (terms.at(from).in(UNITS) && !terms.at(from + 1).in(OF)) {
      return from + 1;
    }
    return terms.at(from).is("of") && terms.at(from + 1).is("them") ? from + 2 : from;
  }

  private static boolean isAlone(Terms terms, int number, Term group) {
    Term after = terms.at(number + 1);
    if (terms.at(number).in(NOUNS)) {
      return !after.in(OF);
    }
    boolean older = after.in(OLDER) && endsThere(terms.at(number + 2));
    boolean trio = group.is(Sense.GROUP) && !after.form().endsWith("s");
    return endsThere(after) || after.is("oldest") || older || trio;
  }

  /** Whether what follows a number is no noun that it counts. */
  static boolean endsThere(Term after) {
    return after.sense() != Sense.WORD && after.sense().noun() == null && !after.sense().isPlace()
        || after.in(Lexicon.AFTER_NUMBER)
        || after.is(Sense.WORD) && after.form().endsWith("ed")
        || after.in(References.PAST);
  }

  /** Whether it is that of all battlegroups on the flank, eight or nine. */
  boolean isOfTheFlank() {
    return CountRule.WHOLE_FLANK.contains(count);
  }
}
