package org.flankatlas.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flankatlas.posture.Span;

/** Spans as one column holds them: "12-20 31-40". */
final class SpanText {

  private SpanText() {}

  static String of(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  static List<Span> read(String text) {
    return Arrays.stream(text.split(" ")).map(SpanText::span).toList();
  }

  private static Span span(String text) {
    int hyphen = text.indexOf('-');
    return new Span(
        Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1)));
  }
}
