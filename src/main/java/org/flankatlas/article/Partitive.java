package org.flankatlas.article;

/**
 * Several formations that are named to speak of one: "one of the four battlegroups", "Of all
 * battlegroups, the one in Poland".
 */
final class Partitive {

  private Partitive() {}

  /** Most terms from "of" to the noun that stands last in its phrase. */
  private static final int PHRASE = 4;

  /** Whether a noun by itself is part of one: "the newest of NATO's multinational battlegroups". */
  static boolean endsWith(Terms terms, int noun) {
    for (int of = noun - 1; of >= noun - PHRASE; of--) {
      if (terms.at(of).is("of")) {
        return isOne(terms, of - 1);
      }
    }
    return false;
  }

  /** Whether a phrase for several is one. */
  static boolean holds(Terms terms, int from, int to) {
    if (terms.at(from + 1).is("of") && isOne(terms, from)) {
      return true;
    }
    int of = terms.at(from - 1).is("the") ? from - 2 : from - 1;
    if (!terms.at(of).is("of")) {
      return false;
    }
    boolean begins = of == 0 || terms.at(of - 1).is(Sense.STOP);
    int after = terms.at(to).is(Sense.COMMA) ? to + 2 : to + 1;
    boolean one = terms.at(after).is("one") || terms.at(after).is(Sense.BATTLEGROUP);
    return isOne(terms, of - 1) || begins && one;
  }

  /** "One" or "the smallest", but not "each one". */
  private static boolean isOne(Terms terms, int at) {
    boolean most = terms.at(at).is(Sense.WORD) && terms.at(at).form().endsWith("est");
    boolean superlative = most && terms.at(at - 1).is("the");
    boolean one = terms.at(at).is("one") && !terms.at(at - 1).in(Lexicon.DISTRIBUTIVES);
    return superlative || one;
  }
}
