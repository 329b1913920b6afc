package org.flankatlas.export;

import java.text.Normalizer;

/**
 * Text as it can stand in every format: composed (NFC), without control characters, without those
 * that turn the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069),
 * without half a surrogate pair and without code points that are no characters.
 */
final class Printable {

  /** The longest headline, title or address, in Unicode code units. */
  static final int LONGEST_LINE = 500;

  /** The longest quotation or summary, in Unicode code units. */
  static final int LONGEST_TEXT = 10_000;

  private Printable() {}

  /**
   * Text on one line: all white space becomes single spaces.
   *
   * @param what the beginning of the sentence that refuses it
   */
  static String line(String what, String text, int most) {
    return checked(what, cleaned(text).replaceAll("\\s+", " ").strip(), most);
  }

  /**
   * Text whose line breaks are kept.
   *
   * @param what the beginning of the sentence that refuses it
   */
  static String text(String what, String text, int most) {
    return checked(what, cleaned(text.replaceAll("\\R", "\n")).strip(), most);
  }

  private static String checked(String what, String text, int most) {
    if (text.length() > most) {
      throw new ExportRefusedException(
          "%s has %d characters; at most %d can be exported.".formatted(what, text.length(), most));
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(it -> it != '\n' && Character.isWhitespace(it) ? ' ' : it)
        .filter(it -> it == '\n' || isPrintable(it))
        .forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean isPrintable(int codePoint) {
    boolean turns =
        codePoint == 0x61C
            || codePoint == 0x200E
            || codePoint == 0x200F
            || (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || isReserved(codePoint);
    return !turns && !noCharacter && !Character.isISOControl(codePoint);
  }

  private static boolean isReserved(int codePoint) {
    return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
