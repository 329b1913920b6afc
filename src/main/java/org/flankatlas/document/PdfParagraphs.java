package org.flankatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a PDF to paragraphs. A paragraph begins at a bullet, at letters of another
 * size, after a gap well over the usual one, at an indent, and after a line that ends a sentence
 * and stops short. On the next page or column it goes on unless a sentence ended. Running heads are
 * furniture and interrupt nothing.
 */
final class PdfParagraphs {

  /** Of the usual gap; a wider one parts paragraphs. */
  private static final float WIDE = 1.25f;

  /** In sizes of the letters. */
  private static final float USUAL_GAP = 1.2f;

  private static final float WIDEST_GAP = 2.5f;
  private static final float INDENT = 0.8f;

  /** Of a line's width; one that stops so far before the others is short. */
  private static final float SHORT = 0.15f;

  private final Draft draft;
  private final WordBreaks breaks;
  private final float usualGap;
  private final List<PdfLine> heads = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable PdfLine last;
  private float right;

  private PdfParagraphs(Draft draft, WordBreaks breaks, float usualGap) {
    this.draft = draft;
    this.breaks = breaks;
    this.usualGap = usualGap;
  }

  static void addAll(List<PdfLine> lines, int pages, Draft draft) {
    PdfRunningHeads heads = new PdfRunningHeads(lines, pages);
    List<PdfLine> body = lines.stream().filter(line -> !heads.contains(line)).toList();
    String text = body.stream().map(PdfLine::text).collect(Collectors.joining("\n"));
    PdfParagraphs paragraphs = new PdfParagraphs(draft, new WordBreaks(text), usualGap(body));
    for (PdfLine line : lines) {
      if (heads.contains(line)) {
        paragraphs.heads.add(line);
      } else {
        paragraphs.add(line);
      }
    }
    paragraphs.end();
  }

  private static float usualGap(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      float gap = line.gap(above);
      if (line.page() == above.page() && gap > 0.5f && gap < WIDEST_GAP) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? USUAL_GAP : gaps.get(gaps.size() / 2);
  }

  private void add(PdfLine line) {
    if (last != null && begins(last, line)) {
      end();
    }
    breaks.append(paragraph, line.text());
    right = last == null ? line.right() : Math.max(right, line.right());
    last = line;
  }

  private void end() {
    draft.add(paragraph.toString(), false);
    heads.forEach(head -> draft.add(head.text(), true));
    heads.clear();
    paragraph.setLength(0);
    last = null;
  }

  private boolean begins(PdfLine above, PdfLine line) {
    if (!line.isOfSize(above.size()) || Sentences.isBullet(line.text())) {
      return true;
    }
    boolean ended = Sentences.endIn(above.text());
    if (line.page() != above.page() || line.baseline() < above.baseline()) {
      return ended;
    }
    return line.gap(above) > WIDE * usualGap
        || isIndented(above, line)
        || (ended && isShort(above, line));
  }

  private static boolean isIndented(PdfLine above, PdfLine line) {
    boolean centred = Math.abs(line.middle() - above.middle()) < line.size() / 2;
    return line.left() - above.left() > INDENT * line.size() && !centred;
  }

  private boolean isShort(PdfLine above, PdfLine line) {
    float edge = Math.max(right, line.right());
    return edge - above.right() > SHORT * (edge - above.left());
  }
}
