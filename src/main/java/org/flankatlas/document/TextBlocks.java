package org.flankatlas.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the paragraphs of a text without markup.
 *
 * <p>A blank line always ends a paragraph, and so does every other line end, unless the lines of
 * its block look broken to fit a width. They do when the longest has 50 to 120 characters, two
 * thirds of the others are full (the next word would have gone beyond four fifths of the longest)
 * and fewer than half of those end with a sentence. Then the lines are joined by spaces, and a new
 * paragraph begins only at a bullet and after a line that ends a sentence and is not full.
 */
final class TextBlocks {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;
  private static final double FULL = 0.8;

  private TextBlocks() {}

  /** The paragraphs of a text that has been through {@link PlainText#lines}. */
  static List<String> paragraphs(String text) {
    WordBreaks breaks = new WordBreaks(text);
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.isBlank()) {
        paragraphs.addAll(of(block, breaks));
        block.clear();
      } else {
        block.add(line.strip());
      }
    }
    paragraphs.addAll(of(block, breaks));
    return paragraphs;
  }

  private static List<String> of(List<String> block, WordBreaks breaks) {
    int width = block.stream().mapToInt(String::length).max().orElse(0);
    if (!isWrapped(block, width)) {
      return List.copyOf(block);
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder(block.getFirst());
    for (int i = 1; i < block.size(); i++) {
      if (ends(block, i - 1, width)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      breaks.append(paragraph, block.get(i));
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private static boolean isWrapped(List<String> block, int width) {
    if (block.size() < 2 || width < NARROWEST || width > WIDEST) {
      return false;
    }
    int full = 0;
    int sentences = 0;
    for (int i = 0; i < block.size() - 1; i++) {
      boolean isFull = isFull(block, i, width);
      full += isFull ? 1 : 0;
      sentences += isFull && Sentences.endIn(block.get(i)) ? 1 : 0;
    }
    return full * 3 >= (block.size() - 1) * 2 && sentences * 2 < full;
  }

  private static boolean ends(List<String> block, int line, int width) {
    return Sentences.isBullet(block.get(line + 1))
        || (Sentences.endIn(block.get(line)) && !isFull(block, line, width));
  }

  private static boolean isFull(List<String> block, int line, int width) {
    String next = block.get(line + 1);
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return block.get(line).length() + 1 + firstWord > FULL * width;
  }
}
