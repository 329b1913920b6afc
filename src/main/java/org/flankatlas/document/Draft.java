package org.flankatlas.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers the paragraphs of a document and holds them to its greatest length. */
final class Draft {

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int characters;
  private boolean words;

  /** Adds a paragraph unless nothing of it can be seen. */
  void add(String text, boolean furniture) {
    String line = PlainText.oneLine(text);
    if (line.isEmpty()) {
      return;
    }
    characters += line.length();
    checkLength(characters);
    words |= line.chars().anyMatch(Character::isLetterOrDigit);
    paragraphs.add(new Paragraph(line, furniture || FurniturePhrases.match(line)));
  }

  /**
   * The paragraphs, in the order in which they came.
   *
   * @param otherwise why the document is refused when it holds no word
   */
  List<Paragraph> paragraphs(String otherwise) {
    if (!words) {
      throw new Refusal(otherwise);
    }
    return paragraphs;
  }

  static void checkLength(int characters) {
    if (characters > Documents.MOST_CHARACTERS) {
      throw new Refusal(
          "holds more than %,d characters of text; bring it in several parts."
              .formatted(Documents.MOST_CHARACTERS));
    }
  }
}
