package org.flankatlas.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines where the rules of Unicode allow it, or within words that are too long.
 */
final class Lines {

  private final Face face;
  private final float mostEm;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float lineEm;

  private Lines(Face face, float mostEm) {
    this.face = face;
    this.mostEm = mostEm;
  }

  /**
   * The lines of a text, of which each is as full as can be.
   *
   * @param text may hold line breaks of its own
   * @param mostEm how wide a line may be at a size of 1
   */
  static List<String> of(String text, Face face, float mostEm) {
    Lines lines = new Lines(face, mostEm);
    for (String paragraph : text.split("\n", -1)) {
      lines.add(paragraph);
    }
    return lines.lines;
  }

  private void add(String paragraph) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      place(paragraph.substring(start, end));
    }
    endLine();
  }

  private void place(String word) {
    float wordEm = face.widthEm(word.stripTrailing());
    if (lineEm + wordEm > mostEm && !line.isEmpty() && wordEm <= mostEm) {
      endLine();
    }
    if (lineEm + wordEm <= mostEm) {
      append(word);
    } else {
      word.codePoints().mapToObj(Character::toString).forEach(this::placeLetter);
    }
  }

  private void placeLetter(String letter) {
    if (!line.isEmpty() && lineEm + face.widthEm(letter) > mostEm) {
      endLine();
    }
    append(letter);
  }

  private void append(String text) {
    line.append(text);
    lineEm += face.widthEm(text);
  }

  private void endLine() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    lineEm = 0;
  }
}
