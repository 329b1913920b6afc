package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage that is nothing but a place, or begins with one as its label ("LATVIA. …"): what the
 * text under it calls "the battlegroup" is the one there. It is no mention itself.
 */
final class Heading {

  /** Most terms of a heading: "2. Latvia (Ādaži)". */
  private static final int LONGEST = 6;

  /** Most terms of a label: "Bulgaria, Hungary, Romania and Slovakia. …". */
  private static final int LABEL = 9;

  private final Formations formations;

  Heading(Formations formations) {
    this.formations = formations;
  }

  /** What a heading speaks of, which may be none of ours; null where a passage has no heading. */
  @Nullable Mention read(Terms terms) {
    Mention whole = terms.size() <= LONGEST ? place(terms, terms.size()) : null;
    int label = 0;
    while (label < LABEL && !terms.at(label).is(Sense.STOP) && !terms.at(label).is(Sense.BREAK)) {
      label++;
    }
    return whole == null && label > 0 && label < LABEL ? place(terms, label) : whole;
  }

  /** Reads places, numbers and marks up to an index; null where there is any other word. */
  private @Nullable Mention place(Terms terms, int end) {
    Set<String> ids = new LinkedHashSet<>();
    boolean place = false;
    for (int at = 0; at < end; at++) {
      Term term = terms.at(at);
      boolean number = term.is(Sense.WORD) && Character.isDigit(term.form().charAt(0));
      if (term.is(Sense.NATION) || term.is(Sense.BASE)) {
        place = true;
        ids.addAll(formations.at(term, Kind.BATTLEGROUP));
      } else if (term.is(Sense.WORD) && !number && !term.is("and")) {
        return null;
      }
    }
    return place
        ? new Mention(Kind.BATTLEGROUP, ids, terms.span(0, end), Reason.HOST_NATION)
        : null;
  }
}
