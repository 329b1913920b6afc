package org.flankatlas.document;

/** Counts what makes a Word document slow to read, before it is read. */
final class DocxMarkup {

  /** More than a text of the greatest length needs. */
  private static final int MOST_TAGS = 1_500_000;

  /** Cells of one row take the reader as long as their number squared. */
  private static final int MOST_CELLS = 20_000;

  private DocxMarkup() {}

  /**
   * @param xml a part of the document, in an encoding that keeps ASCII
   * @throws Refusal when it has too many tags or cells
   */
  static void check(byte[] xml) {
    int tags = 0;
    int cellTags = 0;
    for (int at = 0; at < xml.length; at++) {
      tags += xml[at] == '<' ? 1 : 0;
      cellTags += isCell(xml, at) ? 1 : 0;
    }
    if (tags > MOST_TAGS || cellTags > 2 * MOST_CELLS) {
      throw new Refusal(
          "has more than %,d tags or %,d table cells; paste its text instead."
              .formatted(MOST_TAGS, MOST_CELLS));
    }
  }

  /** Whether the name of a cell ends a name of a tag here, whatever its prefix. */
  private static boolean isCell(byte[] xml, int at) {
    if (xml[at] != 't' || at == 0 || at + 2 >= xml.length || xml[at + 1] != 'c') {
      return false;
    }
    boolean begins = xml[at - 1] == ':' || xml[at - 1] == '<' || xml[at - 1] == '/';
    return begins && (xml[at + 2] == '>' || xml[at + 2] == '/' || xml[at + 2] <= ' ');
  }
}
