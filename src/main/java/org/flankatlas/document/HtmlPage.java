package org.flankatlas.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses HTML that no page needs a minute for. */
final class HtmlPage {

  /** More than the largest pages of the web have, many times over. */
  private static final int MOST_TAGS = 300_000;

  /** Tables in tables take the parser as long as their number squared. */
  private static final int MOST_TABLES = 5_000;

  private HtmlPage() {}

  /**
   * @throws Refusal when it has too many tags or tables
   */
  static Document parse(String html) {
    int tags = 0;
    int tables = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
      tables += html.regionMatches(true, at, "<table", 0, "<table".length()) ? 1 : 0;
    }
    if (tags > MOST_TAGS || tables > MOST_TABLES) {
      throw new Refusal(
          "has more than %,d tags or %,d tables; paste its text instead."
              .formatted(MOST_TAGS, MOST_TABLES));
    }
    return Jsoup.parse(html);
  }
}
