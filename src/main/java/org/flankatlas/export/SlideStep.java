package org.flankatlas.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.flankatlas.snapshot.Words;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** The slide of a step: words to the left, the map to the right, progress along the lower edge. */
final class SlideStep {

  private static final double MARGIN = 36;
  private static final double BETWEEN = 24;
  private static final double TOP = 24;
  private static final double FOOT = 36;
  private static final double PROGRESS = 4;

  private final XMLSlideShow show;
  private final Handout handout;
  private final int number;
  private final Page page;
  private final SlideFit fit;
  private final XSLFSlide slide;

  SlideStep(XMLSlideShow show, Handout handout, int number) {
    this.show = show;
    this.handout = handout;
    this.number = number;
    page = handout.pages().get(number - 1);
    fit = SlideFit.of(page, SlideTheme.HEIGHT - FOOT - TOP);
    slide = show.createSlide(SlideText.layout(show, SlideLayout.TITLE_ONLY));
  }

  void draw() {
    drawWords();
    drawPicture();
    SlideText.foot(slide, handout.credit(), number);
    drawProgress();
    String notes = page.notes();
    if (notes != null) {
      SlideText.notes(show.getNotesSlide(slide), notes);
    }
  }

  private void drawWords() {
    double y = TOP + SlideFit.KICKER;
    SlideText title = SlideText.title(slide);
    title.place(MARGIN, y, fit.widthPt(), fit.headlineHeightPt());
    title
        .paragraph(0)
        .run(page.headline(), SlideTheme.SANS, fit.headlinePt(), Look.INK)
        .setBold(true);
    SlideText kicker = SlideText.box(slide);
    kicker.place(MARGIN, TOP, fit.widthPt(), SlideFit.KICKER);
    String step = Words.of("export.step", number, handout.pages().size());
    kicker.paragraph(0).run(step, SlideTheme.SANS, 12, Look.INK_SOFT);
    SlideText body = SlideText.box(slide);
    double bodyY = y + fit.headlineHeightPt() + SlideFit.GAP;
    body.place(MARGIN, bodyY, fit.widthPt(), SlideTheme.HEIGHT - FOOT - bodyY);
    double size = fit.quotationPt();
    double before = 0;
    for (Quoted quoted : page.quotations()) {
      body.paragraph(before).run(quoted.text(), SlideTheme.SERIF, size, Look.INK);
      double small = size * SlideFit.SOURCE_SHARE;
      SlideText.Paragraph source = body.paragraph(size * SlideFit.SOURCE_BEFORE_SHARE);
      source.run(quoted.source() + " ", SlideTheme.SANS, small, Look.INK_SOFT);
      source.run("[" + quoted.sourceNumber() + "]", SlideTheme.SANS, small, Look.ACCENT);
      before = size * SlideFit.BETWEEN_SHARE;
    }
    for (String missing : page.missing()) {
      double small = size * SlideFit.SOURCE_SHARE;
      body.paragraph(before).run(missing, SlideTheme.SANS, small, Look.CAUTION);
      before = small;
    }
  }

  private void drawPicture() {
    Picture picture = Picture.of(page.picture()).forPrint();
    PictureType type = picture.png() ? PictureType.PNG : PictureType.JPEG;
    XSLFPictureShape shape = slide.createPicture(show.addPicture(picture.bytes(), type));
    double left = MARGIN + fit.widthPt() + BETWEEN;
    double width = SlideTheme.WIDTH - BETWEEN - left;
    double height = SlideTheme.HEIGHT - FOOT - TOP;
    double scale = Math.min(width / picture.widthPx(), height / picture.heightPx());
    double drawnWidth = picture.widthPx() * scale;
    double drawnHeight = picture.heightPx() * scale;
    shape.setAnchor(
        new Rectangle2D.Double(
            left + (width - drawnWidth) / 2,
            TOP + (height - drawnHeight) / 2,
            drawnWidth,
            drawnHeight));
    shape.setLineColor(Look.LINE);
    shape.setLineWidth(0.5);
    String description = Words.of("export.picture", page.headline());
    ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(description);
  }

  private void drawProgress() {
    double done = (double) number / handout.pages().size();
    bar(SlideTheme.WIDTH, Look.LINE);
    bar(SlideTheme.WIDTH * done, Look.ACCENT);
  }

  private void bar(double width, Color colour) {
    XSLFAutoShape bar = slide.createAutoShape();
    bar.setAnchor(new Rectangle2D.Double(0, SlideTheme.HEIGHT - PROGRESS, width, PROGRESS));
    bar.setFillColor(colour);
    bar.setLineColor(null);
  }
}
