package org.flankatlas.article;

import java.util.Set;

/**
 * A large unit with a name of its own, which is none of ours: "the 1st Infantry Brigade", "Armoured
 * Brigade 45", "Multinational Division North", "the Regular Army". Battalions and what is smaller
 * may serve in a formation and are no sign of another.
 */
final class NamedUnit {

  private static final Set<String> LARGE =
      Set.of("brigade", "division", "army", "navy", "command", "force", "fleet");

  /** What a small unit needs beside its name is a number: "203 Tank Battalion". */
  private static final int NEAR = 3;

  private NamedUnit() {}

  /** Whether a term is the noun of such a name. */
  static boolean endsAt(Terms terms, int at) {
    Term noun = terms.at(at);
    boolean large = noun.in(LARGE) || noun.is(Sense.CORPS);
    if (!large || noun.capitals() == Token.Capitals.NONE) {
      return large && isNumbered(terms, at);
    }
    return isName(terms, at - 1) || isNumber(terms.at(at + 1)) || isNumbered(terms, at);
  }

  private static boolean isName(Terms terms, int at) {
    Term term = terms.at(at);
    boolean known = term.is(Sense.NATION) || ForceWords.isMark(term);
    return term.isUnknownName() && !term.in(References.POINTERS) || known && term.is(Sense.WORD);
  }

  /** "The 12th brigade", "3 mechanised brigade". */
  private static boolean isNumbered(Terms terms, int noun) {
    for (int at = noun - 1; at >= noun - NEAR && terms.at(at).is(Sense.WORD); at--) {
      if (terms.at(at).form().matches("\\d+(st|nd|rd|th)")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Term term) {
    return term.is(Sense.WORD) && term.form().matches("\\d{1,3}");
  }
}
