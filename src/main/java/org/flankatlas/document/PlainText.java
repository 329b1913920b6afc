package org.flankatlas.document;

/**
 * Cleans text of what can't be seen. Removed are
 *
 * <ul>
 *   <li>control characters other than line ends and the tab,
 *   <li>characters that turn the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E,
 *       U+2066 to U+2069): they can make a reader see another order than is stored,
 *   <li>characters without width (U+00AD, U+200B, U+2060 to U+2064, U+FEFF) and the tags U+E0000 to
 *       U+E007F: they hide text, or make equal words differ,
 *   <li>surrogates without their other half, and numbers that Unicode gives to no character.
 * </ul>
 *
 * Kept are the joiners U+200C and U+200D, which some languages and emoji need, and all else as it
 * stands: quotation marks, accents and ligatures are not unified.
 */
final class PlainText {

  private PlainText() {}

  /** The text, clean, with {@code \n} for every kind of line end. */
  static String lines(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (isLineEnd(character)) {
        boolean two = character == '\r' && at < text.length() && text.charAt(at) == '\n';
        clean.append(two ? "" : "\n");
      } else if (character == '\t' || !isUnseen(character)) {
        clean.appendCodePoint(character);
      }
    }
    return clean.toString();
  }

  /** The text, clean, with one space for every run of white space and none around. */
  static String oneLine(String text) {
    String lines = lines(text);
    StringBuilder line = new StringBuilder(lines.length());
    boolean space = false;
    for (int i = 0; i < lines.length(); i++) {
      char character = lines.charAt(i);
      if (isSpace(character)) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(character);
        space = false;
      }
    }
    return line.toString();
  }

  static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isLineEnd(int character) {
    return (character >= '\n' && character <= '\r')
        || character == 0x85
        || character == 0x2028
        || character == 0x2029;
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> !isSeenOrJoins(character);
      default -> false;
    };
  }

  /** Whether a format character joins letters or is a sign of Arabic or Syriac that prints. */
  private static boolean isSeenOrJoins(int character) {
    return character == 0x200C
        || character == 0x200D
        || (character >= 0x600 && character <= 0x605)
        || character == 0x6DD
        || character == 0x70F
        || character == 0x8E2;
  }
}
