package org.flankatlas.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Brings words to the form in which they are compared: lower case, without diacritics, stroke
 * letters and ligatures as their plain letters ("Ādaži" and "adazi", "Białystok" and "bialystok"),
 * invisible format characters left out. Folding forgets offsets; tokens keep them.
 */
final class Folding {

  private Folding() {}

  static String word(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Characters.isMark(c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> append(folded, c));
    return folded.toString();
  }

  /** The folded words of a name. */
  static List<String> phrase(String name) {
    return Tokenizer.tokens(name).stream()
        .filter(token -> token.mark() == Token.Mark.WORD)
        .map(Token::form)
        .toList();
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      default -> folded.appendCodePoint(c);
    }
  }
}
