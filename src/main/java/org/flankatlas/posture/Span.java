package org.flankatlas.posture;

/**
 * A half-open range of character offsets in a passage, in UTF-16 code units as in {@link String}.
 *
 * @param start first offset
 * @param end offset after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span must have 0 <= start < end, is " + start + " to " + end);
    }
  }

  /** The characters of {@code text} in this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
