package org.flankatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.flankatlas.snapshot.Words;

/** The first sheet: title, summary, date, and the list of steps with the pages they are on. */
final class PdfFront {

  private static final float NUMBER_ROOM = 40;

  private final PdfPaper paper;
  private final PDStructureElement section;
  private final List<Entry> entries = new ArrayList<>();

  /** Where the number of a page belongs. */
  private record Entry(
      String place, PdfSheet sheet, float bottomPt, TextStyle style, PDStructureElement element) {}

  PdfFront(PdfPaper paper) {
    this.paper = paper;
    section = paper.tags().element("Sect", paper.tags().top());
  }

  void draw(Handout handout) throws IOException {
    paper.skip(60);
    paper.write(PdfBlock.of("P", Words.of("export.kind"), Look.LABEL, 0), section);
    paper.write(PdfBlock.of("H1", handout.title(), Look.TITLE, 6), section);
    for (String paragraph : handout.summary().split("\n+")) {
      paper.write(PdfBlock.of("P", paragraph, Look.SUMMARY, 8), section);
    }
    String made = Words.of("export.made", Days.written(handout.made()));
    paper.write(PdfBlock.of("P", made, Look.SMALL, 12), section);
    paper.skip(24);
    paper.rule(Look.LINE);
    paper.write(PdfBlock.of("H2", Words.of("export.contents"), Look.LABEL, 14), section);
    int number = 0;
    for (Page page : handout.pages()) {
      number++;
      enter(number + "  " + page.headline(), PdfStep.place(number));
    }
    enter(Words.of("export.sources"), PdfSources.PLACE);
  }

  /** Writes the numbers of the pages, once all is drawn. */
  void close() throws IOException {
    for (Entry entry : entries) {
      String number = paper.places().pageOf(entry.place()).map(String::valueOf).orElse("");
      float xPt = PdfPaper.LEFT + PdfPaper.WIDTH - entry.style().widthPt(number);
      float yPt = entry.bottomPt() + entry.style().baselinePt();
      entry
          .sheet()
          .draw(
              entry.element(),
              content -> paper.letters().write(content, number, entry.style(), xPt, yPt));
    }
  }

  private void enter(String text, String place) throws IOException {
    PdfBlock block = PdfBlock.of("P", "", Look.TEXT, 5).linked(new PdfLink(text, "#" + place));
    PDStructureElement element = paper.tags().element("TOCI", section);
    paper.write(block.narrowed(NUMBER_ROOM), element);
    entries.add(new Entry(place, paper.sheet(), paper.yPt(), Look.TEXT, element));
  }
}
