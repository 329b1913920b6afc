package org.flankatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A page that is being drawn. All that is drawn on it belongs to an element or is decoration. */
final class PdfSheet {

  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream content;
  private final List<PDStructureElement> marked = new ArrayList<>();

  /** Something drawn. */
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  PdfSheet(PDDocument document) throws IOException {
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  PDPage page() {
    return page;
  }

  /** The element of each piece of content, by its number. */
  List<PDStructureElement> marked() {
    return marked;
  }

  void draw(PDStructureElement element, Drawing drawing) throws IOException {
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(marked.size());
    element.appendKid(reference);
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), marked.size());
    marked.add(element);
    drawing.on(content);
    content.endMarkedContent();
  }

  void decorate(Drawing drawing) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    drawing.on(content);
    content.endMarkedContent();
  }

  void close() throws IOException {
    content.close();
  }
}
