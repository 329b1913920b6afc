package org.flankatlas.export;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph on paper.
 *
 * @param type what it is to a screen reader, a standard structure type of PDF
 * @param text its words, before those of the link
 * @param link ends the paragraph; null for none
 * @param style how it is set
 * @param beforePt room above it
 * @param indentPt room to its left
 * @param afterPt room to its right
 * @param rule colour of a line to its left; null for none
 */
record PdfBlock(
    String type,
    String text,
    @Nullable PdfLink link,
    TextStyle style,
    float beforePt,
    float indentPt,
    float afterPt,
    @Nullable Color rule) {

  static PdfBlock of(String type, String text, TextStyle style, float beforePt) {
    return new PdfBlock(type, text, null, style, beforePt, 0, 0, null);
  }

  PdfBlock ruled(Color colour) {
    return new PdfBlock(type, text, link, style, beforePt, 12, afterPt, colour);
  }

  PdfBlock indented(float byPt) {
    return new PdfBlock(type, text, link, style, beforePt, byPt, afterPt, rule);
  }

  PdfBlock narrowed(float byPt) {
    return new PdfBlock(type, text, link, style, beforePt, indentPt, byPt, rule);
  }

  PdfBlock linked(PdfLink to) {
    return new PdfBlock(type, text, to, style, beforePt, indentPt, afterPt, rule);
  }

  /** A line: first the words that lead nowhere, then those of the link; either may be empty. */
  record Line(String own, String linked) {}

  List<Line> lines(float columnPt) {
    List<Line> lines = new ArrayList<>();
    long left = letters(text);
    for (String line : broken(columnPt)) {
      int end = 0;
      while (end < line.length() && (left > 0 || line.charAt(end) == ' ')) {
        left -= line.charAt(end++) == ' ' ? 0 : 1;
      }
      lines.add(new Line(line.substring(0, end), line.substring(end)));
    }
    return lines;
  }

  float heightPt(float columnPt) {
    return beforePt + broken(columnPt).size() * style.leadingPt();
  }

  private List<String> broken(float columnPt) {
    String end = link == null ? "" : text.isEmpty() ? link.text() : " " + link.text();
    return style.lines(text + end, columnPt - indentPt - afterPt);
  }

  private static long letters(String text) {
    return text.chars().filter(it -> it != ' ' && it != '\n').count();
  }
}
