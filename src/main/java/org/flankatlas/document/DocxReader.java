package org.flankatlas.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document: headers, body with a paragraph for each row of a table, footnotes,
 * endnotes, footers. Headers and footers are furniture. What was deleted while changes were
 * tracked, comments and text boxes are not taken.
 */
final class DocxReader {

  static {
    ZipSecureFile.setMaxEntrySize(DocxPackage.MOST_UNPACKED);
  }

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

  private final Draft draft = new Draft();

  private DocxReader() {}

  static Document read(byte[] content) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      DocxReader reader = new DocxReader();
      reader.add(document);
      return new Document(
          title(document),
          null,
          null,
          null,
          reader.draft.paragraphs("holds no words; bring a document that has some."));
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) { // POI tells damage by many exceptions
      throw new Refusal("is damaged or no Word document; save it as .docx again and try that.", e);
    }
  }

  private static @Nullable String title(XWPFDocument document) {
    return MetaValue.line(document.getProperties().getCoreProperties().getTitle());
  }

  private void add(XWPFDocument document) {
    document.getHeaderList().forEach(header -> add(header, true));
    add(document, false);
    document.getFootnotes().forEach(note -> add(note, false));
    document.getEndnotes().forEach(note -> add(note, false));
    document.getFooterList().forEach(footer -> add(footer, true));
  }

  private void add(IBody body, boolean furniture) {
    for (IBodyElement element : body.getBodyElements()) {
      switch (element) {
        case XWPFParagraph paragraph -> draft.add(text(paragraph), furniture);
        case XWPFTable table -> table.getRows().forEach(row -> add(row, furniture));
        case XWPFSDT control -> addLines(control.getContent(), furniture);
        default -> {} // nothing else holds text
      }
    }
  }

  private void addLines(ISDTContent content, boolean furniture) {
    for (String line : List.of(content.getText().split("\n"))) {
      draft.add(line, furniture);
    }
  }

  /** The words of a paragraph; those of its notes, which POI adds, stand on their own. */
  private static String text(XWPFParagraph paragraph) {
    String text = paragraph.getText();
    String notes = paragraph.getFootnoteText();
    String own = text.endsWith(notes) ? text.substring(0, text.length() - notes.length()) : text;
    return NOTE_MARK.matcher(own).replaceAll("");
  }

  /**
   * A row of facts is one paragraph; cells that hold more than a line each stand for themselves.
   */
  private void add(XWPFTableRow row, boolean furniture) {
    List<XWPFTableCell> cells = row.getTableCells();
    if (cells.stream().anyMatch(cell -> cell.getBodyElements().size() > 1)) {
      cells.forEach(cell -> add(cell, furniture));
    } else {
      String words = cells.stream().map(XWPFTableCell::getText).collect(Collectors.joining(" "));
      draft.add(words, furniture);
    }
  }
}
