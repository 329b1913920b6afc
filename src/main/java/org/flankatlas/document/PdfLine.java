package org.flankatlas.document;

/**
 * A line of text on a page; lengths in points, downwards and to the right.
 *
 * @param page from 1
 * @param baseline how far the line stands below the page's top
 * @param size of its first letter
 */
record PdfLine(int page, String text, float left, float right, float baseline, float size) {

  float middle() {
    return (left + right) / 2;
  }

  /** How far this line stands under another of its page, in sizes of its letters. */
  float gap(PdfLine above) {
    return (baseline - above.baseline) / size;
  }

  boolean isOfSize(float other) {
    return Math.abs(size - other) <= 0.1f * Math.max(size, other);
  }
}
