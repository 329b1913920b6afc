package org.flankatlas.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a PDF in the order in which its pages write them, which keeps columns. */
final class PdfLines extends PDFTextStripper {

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable TextPosition first;
  private @Nullable TextPosition last;
  private int characters;

  List<PdfLine> all() {
    return lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    text.append(word);
    if (!letters.isEmpty()) {
      first = first == null ? letters.getFirst() : first;
      last = letters.getLast();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (first != null && last != null && !text.toString().isBlank()) {
      float left = first.getXDirAdj();
      float right = last.getXDirAdj() + last.getWidthDirAdj();
      float size = Math.max(1, first.getFontSizeInPt());
      String line = text.toString().strip();
      lines.add(new PdfLine(getCurrentPageNo(), line, left, right, first.getYDirAdj(), size));
      characters += line.length();
      Draft.checkLength(characters);
    }
    text.setLength(0);
    first = null;
    last = null;
  }
}
