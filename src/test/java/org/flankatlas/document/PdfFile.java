package org.flankatlas.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds PDFs, line by line. */
final class PdfFile {

  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private PdfFile() {}

  /** A place in a PDF where something can be done that throws. */
  interface Step {
    void to(PDDocument pdf) throws IOException;
  }

  /** Words at a place; lengths in points from the page's left and foot. */
  record Words(String text, float x, float y, float size) {}

  static byte[] of(Step... steps) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Step step : steps) {
        step.to(pdf);
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  static Step page(Words... words) {
    return page(List.of(words));
  }

  static Step page(List<Words> words) {
    return pdf -> {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (Words each : words) {
          content.beginText();
          content.setFont(FONT, each.size());
          content.newLineAtOffset(each.x(), each.y());
          content.showText(each.text());
          content.endText();
        }
      }
    };
  }

  /** Lines of 11 points, 14 apart, from the top of a page; an empty one is a gap of half a line. */
  static Step lines(String... lines) {
    float y = 780;
    List<Words> words = new java.util.ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty()) {
        words.add(new Words(line, 72, y, 11));
      }
      y -= line.isEmpty() ? 7 : 14;
    }
    return page(words);
  }
}
