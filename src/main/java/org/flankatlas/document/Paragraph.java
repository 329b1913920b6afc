package org.flankatlas.document;

/**
 * One paragraph of a document.
 *
 * @param text its words as they stand in the source, on one line: plain text, never markup
 * @param furniture whether it belongs to what a page prints around its article
 */
public record Paragraph(String text, boolean furniture) {

  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph is blank");
    }
  }
}
