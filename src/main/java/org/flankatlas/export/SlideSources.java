package org.flankatlas.export;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.flankatlas.snapshot.Words;

/** The last slide: the sources by the numbers that quotations refer to. */
final class SlideSources {

  private static final double LEFT = 36;
  private static final double TOP = 92;
  private static final double WIDTH = SlideTheme.WIDTH - 2 * LEFT;
  private static final double HEIGHT = SlideTheme.HEIGHT - 36 - TOP;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 6;
  private static final double SMALL_SHARE = 0.8;

  private SlideSources() {}

  static void draw(XMLSlideShow show, Handout handout) {
    XSLFSlide slide = show.createSlide(SlideText.layout(show, SlideLayout.TITLE_ONLY));
    SlideText title = SlideText.title(slide);
    title.place(LEFT, 40, WIDTH, 40);
    title.paragraph(0).run(Words.of("export.sources"), SlideTheme.SANS, 28, Look.INK).setBold(true);
    SlideText body = SlideText.box(slide);
    body.place(LEFT, TOP, WIDTH, HEIGHT);
    double size = size(handout);
    for (SourceLine source : handout.sources()) {
      write(source, size, body);
    }
    SlideText.foot(slide, handout.credit(), handout.pages().size() + 1);
  }

  private static void write(SourceLine source, double size, SlideText body) {
    double small = size * SMALL_SHARE;
    body.paragraph(size * 0.6).run(heading(source), SlideTheme.SANS, size, Look.INK);
    if (!source.particulars().isEmpty()) {
      body.paragraph(0).run(source.particulars(), SlideTheme.SANS, small, Look.INK_SOFT);
    }
    String link = source.link();
    if (link != null) {
      XSLFTextRun run = body.paragraph(0).run(link, SlideTheme.SANS, small, Look.ACCENT);
      run.createHyperlink().linkToUrl(link);
    }
  }

  private static double size(Handout handout) {
    double size = LARGEST;
    while (size > SMALLEST && height(handout, size) > HEIGHT) {
      size -= 0.5;
    }
    return size;
  }

  private static double height(Handout handout, double size) {
    double height = 0;
    double small = size * SMALL_SHARE;
    for (SourceLine source : handout.sources()) {
      height += size * 0.6 + SlideFit.heightPt(Face.SANS, heading(source), size, WIDTH);
      if (!source.particulars().isEmpty()) {
        height += SlideFit.heightPt(Face.SANS, source.particulars(), small, WIDTH);
      }
      String link = source.link();
      height += link == null ? 0 : SlideFit.heightPt(Face.SANS, link, small, WIDTH);
    }
    return height;
  }

  private static String heading(SourceLine source) {
    return "[" + source.number() + "] " + source.title();
  }
}
