package org.flankatlas.export;

/** Text as it may stand in the parts of an HTML page. */
final class Markup {

  private Markup() {}

  /** Plain text in an element or in an attribute between double quotes. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** JSON in a script element, of the same value; these characters stand only in its strings. */
  static String json(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /**
   * JavaScript in a script element, of the same meaning: what would end the element, or begin a
   * comment of the page, can stand only in its strings, templates and regular expressions.
   */
  static String script(String script) {
    return lines(script).replaceAll("(?i)<(?=/script|!--)", "\\\\x3c");
  }

  /** A stylesheet in a style element. */
  static String style(String style) {
    return lines(style).replaceAll("(?i)<(?=/style|!--)", "\\\\3c ");
  }

  /** A page's reader makes all line ends one, which the hash of a script must follow. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
