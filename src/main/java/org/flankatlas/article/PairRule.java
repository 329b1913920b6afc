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
    int bridged = terms.skip(Lexicon.BRIDGES, nation + 1);
    if (!terms.at(nation).is(Sense.NATION) || !people) {
      return null;
    }
    if (bridged > nation + 1 && terms.at(bridged).is("there")) {
      return there(terms, at, nation, bridged, discourse);
    }
    if (!terms.at(bridged).in(Lexicon.SURE_PLACE)) {
      return null;
    }
    Places places = Places.read(terms, bridged + 1, false);
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(nation)));
    boolean joins = pointed && terms.theme().ofSoldiers();
    ids.addAll(joins ? formations.joinedBy(terms.at(nation)) : Set.of());
    ids.retainAll(formations.at(places.known(), Kind.BATTLEGROUP));
    ids.removeIf(id -> !pointed && !formations.isSole(id));
    return ids.isEmpty() || terms.at(places.next()).is(Lexicon.POSSESSIVE)
        ? null
        : new Finding(
            List.of(
                new Mention(
                    Kind.BATTLEGROUP, ids, terms.span(at, places.next()), Reason.LEAD_NATION)),
            places.next());
  }

  /** "Canadians stationed there", where the text has named the place. */
  private @Nullable Finding there(Terms terms, int at, int nation, int there, Discourse discourse) {
    Set<String> led = formations.alone(terms.at(nation));
    Set<String> ids = discourse.hints().of(led::contains);
    Mention mention =
        new Mention(Kind.BATTLEGROUP, ids, terms.span(at, there + 1), Reason.LEAD_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), there + 1);
  }
}
