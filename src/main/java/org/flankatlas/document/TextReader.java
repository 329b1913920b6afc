package org.flankatlas.document;

import java.util.List;

/** Reads text without markup; it tells nothing of its title or origin. */
final class TextReader {

  private TextReader() {}

  static Document read(String text) {
    return new Document(null, null, null, null, paragraphs(text));
  }

  private static List<Paragraph> paragraphs(String text) {
    String clean = PlainText.lines(text);
    Draft.checkLength(clean.length());
    Draft draft = new Draft();
    TextBlocks.paragraphs(clean).forEach(paragraph -> draft.add(paragraph, false));
    return draft.paragraphs("holds no words; bring a text that has some.");
  }
}
