package org.flankatlas.briefing;

/** How long texts of a briefing may be. */
final class Limits {

  private Limits() {}

  static void line(String what, String text) {
    if (text.isBlank() || text.length() > Briefing.LONGEST_LINE) {
      throw new IllegalArgumentException(
          "a %s has 1 to %d characters, has %d"
              .formatted(what, Briefing.LONGEST_LINE, text.strip().length()));
    }
  }

  static void text(String what, String text) {
    if (text.length() > Briefing.LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "a %s has at most %d characters, has %d"
              .formatted(what, Briefing.LONGEST_TEXT, text.length()));
    }
  }
}
