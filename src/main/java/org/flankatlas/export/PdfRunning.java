package org.flankatlas.export;

import java.io.IOException;
import java.util.List;

/** What stands on every sheet: the title above, whose data it shows and the number below. */
final class PdfRunning {

  private static final float HEAD = PdfPaper.TOP + 22;
  private static final float FOOT = PdfPaper.BOTTOM - 30;
  private static final float NUMBER_ROOM = 60;

  private PdfRunning() {}

  static void draw(PdfPaper paper, Handout handout) throws IOException {
    String day = Days.written(handout.made());
    String title = shortened(handout.title(), PdfPaper.WIDTH - 2 * NUMBER_ROOM);
    String credit = shortened(handout.credit(), PdfPaper.WIDTH - NUMBER_ROOM);
    int count = paper.sheets().size();
    for (int i = 0; i < count; i++) {
      PdfSheet sheet = paper.sheets().get(i);
      if (i > 0) {
        left(paper, sheet, title, HEAD);
        right(paper, sheet, day, HEAD);
      }
      left(paper, sheet, credit, FOOT);
      right(paper, sheet, (i + 1) + " / " + count, FOOT);
    }
  }

  private static String shortened(String text, float widthPt) {
    List<String> lines = Look.RUNNING.lines(text, widthPt);
    return lines.size() > 1 ? lines.getFirst() + " …" : text;
  }

  private static void left(PdfPaper paper, PdfSheet sheet, String text, float yPt)
      throws IOException {
    write(paper, sheet, text, PdfPaper.LEFT, yPt);
  }

  private static void right(PdfPaper paper, PdfSheet sheet, String text, float yPt)
      throws IOException {
    float xPt = PdfPaper.LEFT + PdfPaper.WIDTH - Look.RUNNING.widthPt(text);
    write(paper, sheet, text, xPt, yPt);
  }

  private static void write(PdfPaper paper, PdfSheet sheet, String text, float xPt, float yPt)
      throws IOException {
    sheet.decorate(content -> paper.letters().write(content, text, Look.RUNNING, xPt, yPt));
  }
}
