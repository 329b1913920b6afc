package org.flankatlas.api;

import java.util.List;
import java.util.stream.Collectors;

/** A line of comma-separated values as RFC 4180 writes it, safe to open in a spreadsheet. */
final class CsvLine {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "(?s)[=+\\-@＝＋－＠\\t\\r\\n].*";

  private CsvLine() {}

  /** The cells with a line break after them; one that begins like a formula gets an apostrophe. */
  static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String defused = text.matches(FORMULA) ? "'" + text : text;
    boolean plain = defused.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? defused : '"' + defused.replace("\"", "\"\"") + '"';
  }
}
