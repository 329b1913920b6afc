package org.flankatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of one document; only the letters that it uses are embedded. */
final class PdfLetters {

  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  PdfLetters(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      fonts.put(face, PDType0Font.load(document, withoutLigatures(document, face), true));
    }
  }

  /** Writes a line with its letters standing at a place. */
  void write(PDPageContentStream content, String line, TextStyle style, float xPt, float yPt)
      throws IOException {
    content.beginText();
    content.setNonStrokingColor(style.colour());
    content.newLineAtOffset(xPt, yPt);
    int[] letters = line.codePoints().toArray();
    for (int start = 0, end = 0; start < letters.length; start = end) {
      Face face = style.face().setting(letters[start]);
      StringBuilder run = new StringBuilder();
      while (end < letters.length && style.face().setting(letters[end]) == face) {
        run.appendCodePoint(face.has(letters[end]) ? letters[end] : Face.UNKNOWN);
        end++;
      }
      content.setFont(font(face), style.sizePt());
      content.showText(run.toString());
    }
    content.endText();
  }

  /** Ligatures would be drawn, but lost or written as one sign where the text is searched. */
  private static TrueTypeFont withoutLigatures(PDDocument document, Face face) throws IOException {
    try (InputStream file = face.open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(font);
      return font;
    }
  }

  private PDFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }
}
