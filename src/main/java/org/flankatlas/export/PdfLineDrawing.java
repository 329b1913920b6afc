package org.flankatlas.export;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Draws one line of a paragraph: its own words, then those that lead somewhere. */
final class PdfLineDrawing {

  private static final float RULE_WIDTH = 2;

  private final PdfPaper paper;
  private final PdfBlock block;
  private final float leftPt;
  private final float bottomPt;

  PdfLineDrawing(PdfPaper paper, PdfBlock block, float leftPt, float bottomPt) {
    this.paper = paper;
    this.block = block;
    this.leftPt = leftPt;
    this.bottomPt = bottomPt;
  }

  void draw(PdfBlock.Line line, PDStructureElement element) throws IOException {
    TextStyle style = block.style();
    if (!line.own().isBlank()) {
      write(line.own(), style, leftPt, element);
    }
    PdfLink link = block.link();
    if (link != null && !line.linked().isEmpty()) {
      link(line.linked(), link, leftPt + style.widthPt(line.own()), element);
    }
    decorate();
  }

  private void write(String words, TextStyle style, float xPt, PDStructureElement element)
      throws IOException {
    paper
        .sheet()
        .draw(
            element,
            content ->
                paper.letters().write(content, words, style, xPt, bottomPt + style.baselinePt()));
  }

  private void link(String words, PdfLink link, float xPt, PDStructureElement parent)
      throws IOException {
    TextStyle style = block.style().in(Look.ACCENT);
    PDStructureElement element = paper.tags().element("Link", parent);
    write(words, style, xPt, element);
    PDRectangle area = new PDRectangle(xPt, bottomPt, style.widthPt(words), style.leadingPt());
    PDAnnotationLink annotation = paper.places().link(paper.sheet().page(), area, link);
    annotation.setContents(words);
    paper.tags().own(annotation, element, paper.sheet());
  }

  private void decorate() throws IOException {
    Color rule = block.rule();
    if (rule == null) {
      return;
    }
    paper
        .sheet()
        .decorate(
            content -> {
              content.setNonStrokingColor(rule);
              content.addRect(
                  leftPt - block.indentPt(), bottomPt, RULE_WIDTH, block.style().leadingPt());
              content.fill();
            });
  }
}
