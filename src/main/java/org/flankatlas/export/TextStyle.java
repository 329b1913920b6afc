package org.flankatlas.export;

import java.awt.Color;
import java.util.List;

/**
 * How paper sets a text.
 *
 * @param face the typeface
 * @param sizePt its size
 * @param leadingPt from one line to the next
 * @param colour of the letters
 */
record TextStyle(Face face, float sizePt, float leadingPt, Color colour) {

  TextStyle in(Color other) {
    return new TextStyle(face, sizePt, leadingPt, other);
  }

  /** The lines of a text in a column. */
  List<String> lines(String text, float widthPt) {
    return Lines.of(text, face, widthPt / sizePt);
  }

  float widthPt(String line) {
    return face.widthEm(line) * sizePt;
  }

  /** From the lower edge of a line to where its letters stand. */
  float baselinePt() {
    return (leadingPt - sizePt) / 2 + sizePt * 0.22f;
  }
}
