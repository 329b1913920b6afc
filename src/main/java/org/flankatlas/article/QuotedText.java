package org.flankatlas.article;

import java.util.BitSet;

/** Which characters of a passage stand between quotation marks. */
final class QuotedText {

  private final BitSet quoted = new BitSet();

  QuotedText(String text) {
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open = c == '"' ? !open : c == '“' || c == '„' || c == '«' || open && c != '”' && c != '»';
      quoted.set(at, open);
    }
  }

  boolean holds(Term term) {
    return quoted.get(term.start());
  }
}
