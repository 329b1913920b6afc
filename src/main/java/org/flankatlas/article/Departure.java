package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;

/**
 * Where a passage leaves the formation before it: for another place or unit, a nation that has no
 * part in it, a town's or a person's life, politics, the sea or the air.
 */
final class Departure {

  private final Formations formations;

  Departure(Formations formations) {
    this.formations = formations;
  }

  /** Whether a term speaks of something else than a formation. */
  boolean isAt(Terms terms, int at, String topic) {
    Term term = terms.at(at);
    if (term.is(Sense.NATION)) {
      boolean host = formations.at(term, Kind.BATTLEGROUP).contains(topic);
      int before = terms.at(at - 1).is("the") ? at - 2 : at - 1;
      boolean there = terms.at(before).in(TopicWords.AT);
      boolean hosts = host || isHeadquarters(topic) && formations.hostsHeadquarters(term);
      return !hosts && (there || !takesPart(term, topic) && !isHeadquarters(topic));
    }
    boolean place =
        terms.at(at - 1).in(TopicWords.AT)
            && term.isUnknownName()
            && !MilitaryWords.beginsLike(term, TopicWords.SOLDIERS);
    return place
        || NamedUnit.endsAt(terms, at)
        || term.in(TopicWords.PRIVATE)
        || MilitaryWords.isOfATown(term)
        || MilitaryWords.beginsLike(term, TopicWords.OTHER)
        || term.in(TopicWords.UNITS) && !terms.at(at - 1).in(References.POINTERS)
        || isOrdinal(term);
  }

  private boolean takesPart(Term nation, String topic) {
    return formations.joinedBy(nation).contains(topic) || formations.ledBy(nation).contains(topic);
  }

  private boolean isHeadquarters(String id) {
    return formations.ofKind(Kind.HEADQUARTERS).contains(id);
  }

  /** Units of a nation's own have numbers: "the 16th", "45-oji". */
  private static boolean isOrdinal(Term term) {
    return term.is(Sense.WORD)
        && Character.isDigit(term.form().charAt(0))
        && term.form().matches("\\d+(st|nd|rd|th)");
  }
}
