package org.flankatlas.document;

/** Tells from a line's ends where it stands in a paragraph. */
final class Sentences {

  private static final String ENDS = ".!?…:;";
  private static final String CLOSERS = "\"'”’»)]";

  private Sentences() {}

  /** Whether a line ends with a sentence, as far as its last characters tell. */
  static boolean endIn(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
  }

  /** Whether a line begins as an item of a list. */
  static boolean isBullet(String line) {
    return line.length() > 1 && "•▪‣◦*-".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }
}
