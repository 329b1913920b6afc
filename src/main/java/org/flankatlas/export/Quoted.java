package org.flankatlas.export;

/**
 * The words of a source.
 *
 * @param text the words, exactly
 * @param source where they stand: "Title, Publisher, ¶ 5"
 * @param sourceNumber number of the source in the list of sources
 */
public record Quoted(String text, String source, int sourceNumber) {

  public Quoted {
    text = Printable.line("A quotation", text, Printable.LONGEST_TEXT);
    source = Printable.line("The source of a quotation", source, Printable.LONGEST_LINE);
    if (text.isEmpty()) {
      throw new ExportRefusedException("A quotation without words can't be exported.");
    }
  }
}
