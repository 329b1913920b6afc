package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.posture.Span;

/** What a text puts between double quotation marks: what somebody else says. */
final class QuotedSpeech {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private final List<Span> quoted = new ArrayList<>();

  /** An opened quotation that the text doesn't close goes on to its end. */
  QuotedSpeech(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (OPENING.indexOf(c) >= 0 || c == '"')) {
        open = i;
      } else if (open >= 0 && (CLOSING.indexOf(c) >= 0 || c == '"')) {
        quoted.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.add(new Span(open, text.length()));
    }
  }

  /** Whether all of some words stands in one quotation. */
  boolean holds(Span words) {
    return quoted.stream().anyMatch(q -> q.start() <= words.start() && words.end() <= q.end());
  }
}
