package org.flankatlas.export;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.flankatlas.snapshot.Words;

/** The list of sources on paper, with the numbers that quotations refer to. */
final class PdfSources {

  static final String PLACE = "sources";

  private static final float INDENT = 26;

  private PdfSources() {}

  static void draw(PdfPaper paper, Handout handout) throws IOException {
    paper.turn();
    PDStructureElement section = paper.tags().element("Sect", paper.tags().top());
    paper.name(PLACE);
    paper.write(PdfBlock.of("H2", Words.of("export.sources"), Look.HEADLINE, 0), section);
    for (SourceLine source : handout.sources()) {
      draw(paper, source, section);
    }
    if (!handout.credit().isEmpty()) {
      paper.write(PdfBlock.of("H3", Words.of("export.pictures"), Look.LABEL, 20), section);
      paper.write(PdfBlock.of("P", handout.credit(), Look.SMALL, 2), section);
    }
  }

  static String place(int number) {
    return "source-" + number;
  }

  private static void draw(PdfPaper paper, SourceLine source, PDStructureElement section)
      throws IOException {
    paper.skip(10);
    if (paper.roomPt() < 4 * Look.TEXT.leadingPt()) {
      paper.turn();
    }
    paper.name(place(source.number()));
    String title = "[" + source.number() + "] " + source.title();
    paper.write(PdfBlock.of("P", title, Look.TEXT, 0), section);
    String particulars = source.particulars();
    if (!particulars.isEmpty()) {
      paper.write(PdfBlock.of("P", particulars, Look.SMALL, 0).indented(INDENT), section);
    }
    String link = source.link();
    if (link != null) {
      PdfBlock address = PdfBlock.of("P", "", Look.SMALL, 0).indented(INDENT);
      paper.write(address.linked(new PdfLink(link, link)), section);
    }
  }
}
