package org.flankatlas.article;

/** The classes of characters that the tokenizer tells apart. */
final class Characters {

  private static final String QUOTATION = "\"“”„«»‹›‚";

  private Characters() {}

  /** Letters, digits, their combining marks, and invisible format characters (soft hyphen). */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || Character.getType(c) == Character.FORMAT;
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  static boolean isQuotation(int c) {
    return isApostrophe(c) || QUOTATION.indexOf(c) >= 0;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }
}
