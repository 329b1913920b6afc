package org.flankatlas.export;

/**
 * A typeface for a page, in WOFF2.
 *
 * @param family as the style names it
 * @param weight as CSS writes it: "400" or "100 900"
 * @param unicodeRange what it is for, as CSS writes it
 * @param woff2 the font file
 */
public record WebFont(String family, String weight, String unicodeRange, byte[] woff2) {

  public WebFont {
    if (!family.matches("[\\w -]+")
        || !weight.matches("\\d+( \\d+)?")
        || !unicodeRange.matches("[uU+0-9a-fA-F?, -]+")) {
      throw new IllegalArgumentException(
          "a font has a plain family, a weight like 100 900 and a range like U+0-FF, is %s, %s, %s"
              .formatted(family, weight, unicodeRange));
    }
  }

  /** Its rule in a stylesheet. */
  String rule() {
    return """
        @font-face {
          font-family: '%s';
          font-weight: %s;
          font-display: swap;
          src: url(%s) format('woff2');
          unicode-range: %s;
        }
        """
        .formatted(family, weight, new ServedFile("font/woff2", woff2).dataAddress(), unicodeRange);
  }
}
