package org.flankatlas.article;

/**
 * The first term of what the writer of a passage says: after quotations, a speaker's name with a
 * colon, and a short sentence that names nothing.
 */
final class Opening {

  /** Most terms of a speaker's name, and of a short sentence. */
  private static final int SHORT = 6;

  private Opening() {}

  /** The index of that term. */
  static int after(Terms terms, QuotedText quoted) {
    int at = afterSpeaker(terms);
    while (at < terms.size() && (quoted.holds(terms.at(at)) || isMark(terms.at(at)))) {
      at++;
    }
    return afterAShortSentence(terms, at);
  }

  /** "Q2 Mr Hale:", "ANSWER:": the index after the colon; 0 where no speaker is named. */
  private static int afterSpeaker(Terms terms) {
    for (int at = 0; at < SHORT; at++) {
      Term term = terms.at(at);
      if (term.form().equals(":")) {
        return at + 1;
      }
      if (!term.is(Sense.WORD) || term.capitals() == Token.Capitals.NONE) {
        return 0;
      }
    }
    return 0;
  }

  /** "Nothing changes today. It …": a few words that name nothing are read over. */
  private static int afterAShortSentence(Terms terms, int from) {
    for (int at = from; at < from + SHORT; at++) {
      if (terms.at(at).is(Sense.STOP)) {
        return at > from + 1 ? at + 1 : from;
      }
      boolean plain = terms.at(at).is(Sense.WORD) && Determiner.of(terms.at(at)) == null;
      if (!plain || at > from && terms.at(at).isUnknownName()) {
        return from;
      }
      if (terms.at(at).in(References.IT) || terms.at(at).in(References.THEY)) {
        return from;
      }
    }
    return from;
  }

  private static boolean isMark(Term term) {
    return term.is(Sense.COMMA) || term.is(Sense.STOP) || term.is(Sense.BREAK);
  }
}
