package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who leads, said by the standard term: "the framework nation in Lithuania", "Canada, the framework
 * nation, …", "framework nation Germany". A framework nation of something else, or one of several
 * ("a framework nation"), says nothing.
 */
final class FrameworkNationRule implements Rule {

  private static final Set<String> WORDS = Set.of("framework", "lead");

  /** Stand between a nation and what it is. */
  private static final Set<String> LINKS =
      Set.of(
          "the", "is", "was", "as", "acts", "serves", "remains", "became", "its", "nato", "'s",
          "has", "been");

  private static final Set<String> IS = Set.of("is", "was");

  private final Formations formations;

  FrameworkNationRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!terms.at(at).in(WORDS) || !terms.at(at + 1).is("nation")) {
      return null;
    }
    Places places =
        terms.at(at + 2).in(Lexicon.PLACE_PREPOSITIONS)
            ? Places.read(terms, at + 3, true)
            : Places.none(at + 2);
    if (places.any()) {
      return finding(terms, at, places.next(), formations.at(places.known(), Kind.BATTLEGROUP));
    }
    int named = terms.at(at + 3).is("the") ? at + 4 : at + 3;
    boolean known = !terms.theme().battlegroups().isEmpty() || discourse.spokeOfBattlegroups();
    if (terms.at(at + 2).in(IS) && terms.at(named).is(Sense.NATION)) {
      return known && !terms.theme().ofACorps()
          ? finding(terms, at, named + 1, formations.ledBy(terms.at(named)))
          : null;
    }
    Term after = terms.at(at + 2);
    if (after.is(Sense.NATION)) {
      return finding(terms, at, at + 3, formations.ledBy(after));
    }
    Term nation = before(terms, at);
    boolean ofAnother = after.is("of") || after.is("for");
    return ofAnother || !nation.is(Sense.NATION)
        ? null
        : finding(terms, at, at + 2, formations.ledBy(nation));
  }

  private static Term before(Terms terms, int from) {
    int at = from - 1;
    while (terms.at(at).in(LINKS) || terms.at(at).is(Sense.COMMA)) {
      at--;
    }
    return terms.at(at);
  }

  private static @Nullable Finding finding(Terms terms, int from, int to, Set<String> ids) {
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(from, to), Reason.LEAD_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), to);
  }
}
