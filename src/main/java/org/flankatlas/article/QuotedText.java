package org.flankatlas.article;

import java.util.BitSet;

/** Which characters of a passage stand between quotation marks. */
final class QuotedText {

  private final BitSet quoted = new BitSet();

  QuotedText(String text) {
    char opening = 0;
    for (int at = 0; at < text.length(); at++) {
      opening = next(opening, text.charAt(at));
      quoted.set(at, opening != 0);
    }
  }

  boolean holds(Term term) {
    return quoted.get(term.start());
  }

  /** The mark that opened the quotation in which a character leaves the text; 0 outside of one. */
  private static char next(char opening, char c) {
    return switch (c) {
      case '"' -> opening == 0 ? c : 0;
      case '“' -> opening == '„' ? 0 : c;
      case '„', '«' -> c;
      case '”', '»' -> 0;
      default -> opening;
    };
  }
}
