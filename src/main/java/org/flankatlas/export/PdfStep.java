package org.flankatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.flankatlas.snapshot.Words;

/** A step on paper: headline, picture, quotations, what is missing, and notes where given. */
final class PdfStep {

  private static final float AROUND_PICTURE = 8;

  /** A picture is never drawn smaller than this share of the column's width to save room. */
  private static final float LEAST_SCALE = 0.6f;

  private final int number;
  private final int count;
  private final Page page;
  private final Picture picture;
  private final List<PdfBlock> above = new ArrayList<>();
  private final List<PdfBlock> below = new ArrayList<>();

  PdfStep(int number, int count, Page page) {
    this.number = number;
    this.count = count;
    this.page = page;
    picture = Picture.of(page.picture());
    above.add(PdfBlock.of("P", Words.of("export.step", number, count), Look.LABEL, 0));
    above.add(PdfBlock.of("H2", page.headline(), Look.HEADLINE, 1));
    page.quotations().forEach(this::addQuotation);
    for (String missing : page.missing()) {
      below.add(PdfBlock.of("P", missing, Look.WARNING, 10).ruled(Look.CAUTION));
    }
    addNotes();
  }

  /** How high all but the picture is. */
  float textPt() {
    return height(above) + height(below) + 2 * AROUND_PICTURE;
  }

  /** How high the picture is at the full width of the column. */
  float picturePt() {
    return (float) (PdfPaper.WIDTH / picture.aspect());
  }

  /**
   * Draws the step; on a new sheet where it doesn't fit what is left of this one.
   *
   * @param scale width of the picture as a share of the column's
   */
  void draw(PdfPaper paper, float scale) throws IOException {
    float drawn = drawnScale(scale);
    float whole = textPt() + drawn * picturePt();
    if (!paper.isFresh() && paper.roomPt() < Math.min(whole, sheetPt())) {
      paper.turn();
    }
    PDStructureElement section = paper.tags().element("Sect", paper.tags().top());
    paper.name(place(number));
    write(above, paper, section);
    paper.skip(AROUND_PICTURE);
    String description = Words.of("export.picture", page.headline());
    paper.draw(picture, description, PdfPaper.WIDTH * drawn, section);
    paper.skip(AROUND_PICTURE);
    write(below, paper, section);
  }

  /** Smaller where the whole step then fits a sheet; never higher than a sheet. */
  private float drawnScale(float scale) {
    float fitting = (sheetPt() - textPt()) / picturePt();
    float wanted = fitting < LEAST_SCALE ? scale : Math.min(scale, fitting);
    return Math.min(wanted, (sheetPt() - height(above) - AROUND_PICTURE) / picturePt());
  }

  static String place(int number) {
    return "step-" + number;
  }

  static float sheetPt() {
    return PdfPaper.TOP - PdfPaper.BOTTOM;
  }

  private void addQuotation(Quoted quoted) {
    below.add(PdfBlock.of("BlockQuote", quoted.text(), Look.QUOTATION, 10).ruled(Look.ACCENT));
    String source = PdfSources.place(quoted.sourceNumber());
    below.add(
        PdfBlock.of("P", quoted.source(), Look.SMALL, 0)
            .ruled(Look.ACCENT)
            .linked(new PdfLink("[" + quoted.sourceNumber() + "]", "#" + source)));
  }

  private void addNotes() {
    String notes = page.notes();
    if (notes == null) {
      return;
    }
    below.add(PdfBlock.of("H3", Words.of("export.notes"), Look.LABEL, 14));
    for (String paragraph : notes.split("\n+")) {
      below.add(PdfBlock.of("P", paragraph, Look.TEXT, 3));
    }
  }

  private static void write(List<PdfBlock> blocks, PdfPaper paper, PDStructureElement section)
      throws IOException {
    for (PdfBlock block : blocks) {
      paper.write(block, section);
    }
  }

  private static float height(List<PdfBlock> blocks) {
    return (float) blocks.stream().mapToDouble(it -> it.heightPt(PdfPaper.WIDTH)).sum();
  }
}
