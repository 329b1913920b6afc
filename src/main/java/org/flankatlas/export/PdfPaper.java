package org.flankatlas.export;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A4 sheets that are filled from the top; what doesn't fit goes on on the next one. */
final class PdfPaper implements Closeable {

  static final float LEFT = 54;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  static final float TOP = PDRectangle.A4.getHeight() - 64;
  static final float BOTTOM = 58;

  private final PDDocument document = new PDDocument();
  private final PdfTags tags;
  private final PdfLetters letters;
  private final PdfPlaces places = new PdfPlaces(document);
  private final List<PdfSheet> sheets = new ArrayList<>();
  private float yPt;

  PdfPaper(String language) throws IOException {
    tags = new PdfTags(document, language);
    letters = new PdfLetters(document);
    turn();
  }

  PDDocument document() {
    return document;
  }

  PdfTags tags() {
    return tags;
  }

  PdfLetters letters() {
    return letters;
  }

  PdfPlaces places() {
    return places;
  }

  List<PdfSheet> sheets() {
    return sheets;
  }

  /** The height that is left on the sheet. */
  float roomPt() {
    return yPt - BOTTOM;
  }

  /** Whether nothing stands on the sheet yet. */
  boolean isFresh() {
    return yPt == TOP;
  }

  /** Goes on at the top of a new sheet. */
  void turn() throws IOException {
    sheets.add(new PdfSheet(document));
    yPt = TOP;
  }

  void skip(float heightPt) {
    yPt = isFresh() ? yPt : yPt - heightPt;
  }

  /** Makes where the next thing will stand known by a name. */
  void name(String place) {
    places.name(place, sheets.size(), sheet().page(), yPt);
  }

  void write(PdfBlock block, PDStructureElement parent) throws IOException {
    PDStructureElement element = tags.element(block.type(), parent);
    skip(block.beforePt());
    for (PdfBlock.Line line : block.lines(WIDTH)) {
      if (roomPt() < block.style().leadingPt()) {
        turn();
      }
      yPt -= block.style().leadingPt();
      new PdfLineDrawing(this, block, LEFT + block.indentPt(), yPt).draw(line, element);
    }
  }

  void draw(Picture picture, String description, float widthPt, PDStructureElement parent)
      throws IOException {
    float heightPt = (float) (widthPt / picture.aspect());
    PDImageXObject image =
        PDImageXObject.createFromByteArray(document, picture.forPrint().bytes(), "picture");
    PDStructureElement figure = tags.element("Figure", parent);
    figure.setAlternateDescription(description);
    yPt -= heightPt;
    float bottomPt = yPt;
    sheet().draw(figure, content -> content.drawImage(image, LEFT, bottomPt, widthPt, heightPt));
    sheet()
        .decorate(
            content -> {
              content.setStrokingColor(Look.LINE);
              content.setLineWidth(0.5f);
              content.addRect(LEFT, bottomPt, widthPt, heightPt);
              content.stroke();
            });
  }

  /** A line across the sheet. */
  void rule(Color colour) throws IOException {
    float at = yPt;
    sheet()
        .decorate(
            content -> {
              content.setNonStrokingColor(colour);
              content.addRect(LEFT, at, WIDTH, 0.6f);
              content.fill();
            });
  }

  PdfSheet sheet() {
    return sheets.getLast();
  }

  float yPt() {
    return yPt;
  }

  /** Connects links and elements; the last thing to do before the document is saved. */
  void finish() throws IOException {
    places.close();
    for (PdfSheet sheet : sheets) {
      sheet.close();
    }
    tags.close(sheets);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
