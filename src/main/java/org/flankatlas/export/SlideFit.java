package org.flankatlas.export;

import java.util.stream.DoubleStream;

/**
 * How large a slide's words are set and how wide their column is, so that all of them are on the
 * slide: first the letters grow smaller, then the map makes room.
 *
 * @param widthPt of the column
 * @param headlinePt size of the headline's letters
 * @param headlineHeightPt room for the headline
 * @param quotationPt size of the quotations' letters
 */
record SlideFit(double widthPt, double headlinePt, double headlineHeightPt, double quotationPt) {

  /** Room for the line above the headline. */
  static final double KICKER = 22;

  /** Room between headline and quotations. */
  static final double GAP = 12;

  /** Size of the line that names a source, as a share of the quotation's. */
  static final double SOURCE_SHARE = 0.62;

  /** Room above that line, as a share of the quotation's size. */
  static final double SOURCE_BEFORE_SHARE = 0.2;

  /** Room between quotations, as a share of their size. */
  static final double BETWEEN_SHARE = 0.9;

  private static final double LINE = 1.25;

  /** Other machines' typefaces are wider than those we measure with by no more than this. */
  private static final double WIDER = 1.18;

  private static final double MOST_HEADLINE_HEIGHT = 140;
  private static final double[] HEADLINES = {30, 27, 24, 21, 18, 15, 12, 10};
  private static final double LARGEST_QUOTATION = 20;

  /** Columns and the smallest letters that each may have before a wider one is taken. */
  private static final Rung[] RUNGS = {
    new Rung(288, 14), new Rung(400, 12), new Rung(540, 10), new Rung(700, 5)
  };

  private record Rung(double widthPt, double leastPt) {}

  /** The widest map that leaves room for all words in this height. */
  static SlideFit of(Page page, double heightPt) {
    for (Rung rung : RUNGS) {
      SlideFit fit = fitted(page, rung, heightPt);
      if (fit.quotationPt() >= rung.leastPt()) {
        return fit;
      }
    }
    return fitted(page, RUNGS[RUNGS.length - 1], heightPt).atLeast(5);
  }

  /**
   * How high text stands at a size.
   *
   * @param widthPt of its column
   */
  static double heightPt(Face face, String text, double sizePt, double widthPt) {
    int lines = Lines.of(text, face, (float) (widthPt / sizePt / WIDER)).size();
    return lines * sizePt * LINE;
  }

  private static SlideFit fitted(Page page, Rung rung, double heightPt) {
    double width = rung.widthPt();
    double headline =
        DoubleStream.of(HEADLINES)
            .filter(it -> headlineHeight(page, it, width) <= MOST_HEADLINE_HEIGHT)
            .findFirst()
            .orElse(HEADLINES[HEADLINES.length - 1]);
    double headlineHeight = headlineHeight(page, headline, width);
    double room = heightPt - KICKER - headlineHeight - GAP;
    double size = LARGEST_QUOTATION;
    while (size > 0 && wordsHeight(page, size, width) > room) {
      size -= size > 10 ? 1 : 0.5;
    }
    return new SlideFit(width, headline, headlineHeight, size);
  }

  private static double headlineHeight(Page page, double sizePt, double widthPt) {
    return heightPt(Face.SEMIBOLD, page.headline(), sizePt, widthPt) + 2;
  }

  private static double wordsHeight(Page page, double sizePt, double widthPt) {
    double small = sizePt * SOURCE_SHARE;
    double height = 0;
    for (Quoted quoted : page.quotations()) {
      height += heightPt(Face.SERIF, quoted.text(), sizePt, widthPt);
      height += heightPt(Face.SANS, quoted.source() + " [99]", small, widthPt);
      height += sizePt * (SOURCE_BEFORE_SHARE + BETWEEN_SHARE);
    }
    for (String missing : page.missing()) {
      height += heightPt(Face.SANS, missing, small, widthPt) + small;
    }
    return height;
  }

  private SlideFit atLeast(double sizePt) {
    return new SlideFit(widthPt, headlinePt, headlineHeightPt, Math.max(sizePt, quotationPt));
  }
}
