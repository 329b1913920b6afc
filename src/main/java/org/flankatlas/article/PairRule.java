package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A lead nation beside the place of what it leads, without a noun: "the British in Estonia", "the
 * Canadians at Ādaži". A possessive or a noun between them makes it something else.
 */
final class PairRule implements Rule {

  private final Formations formations;

  PairRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean pointed = terms.at(at).is("the") || terms.at(at).is("die") || terms.at(at).is("den");
    int nation = pointed ? at + 1 : at;
    boolean people = pointed || terms.at(nation).form().endsWith("s");
    if (!terms.at(nation).is(Sense.NATION)
        || !people
        || !terms.at(nation + 1).in(Lexicon.SURE_PLACE)) {
      return null;
    }
    Places places = Places.read(terms, nation + 2, false);
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(nation)));
    Set<String> there = new LinkedHashSet<>();
    places.known().forEach(place -> there.addAll(formations.at(place, Kind.BATTLEGROUP)));
    ids.retainAll(there);
    return ids.isEmpty()
        ? null
        : new Finding(
            List.of(
                new Mention(
                    Kind.BATTLEGROUP, ids, terms.span(at, places.next()), Reason.LEAD_NATION)),
            places.next());
  }
}
