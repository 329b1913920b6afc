package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name that speaks of one formation by itself: its own ("Multinational Corps Northeast"), its
 * base's, its operation's, or its commander's; a battlegroup's has his rank, or stands in a passage
 * about forces.
 */
final class NameRule implements Rule {

  private final Formations formations;
  private final BaseTown town;

  NameRule(Formations formations) {
    this.formations = formations;
    town = new BaseTown(formations);
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean ranked = !terms.at(at - 1).in(Lexicon.TITLES);
    int named = ranked ? terms.skip(Lexicon.TITLES, at) : at;
    Term term = terms.at(named);
    Reason reason = reason(term);
    if (reason == null || named > at && reason != Reason.COMMANDER) {
      return null;
    }
    boolean person = reason == Reason.COMMANDER && named == at && ranked;
    boolean battlegroup = formations.kindOf(term.ids()) == Kind.BATTLEGROUP;
    if (person && battlegroup && !terms.theme().ofForces()) {
      return null;
    }
    if (reason == Reason.BASE && !town.standsForForces(terms, named)) {
      return null;
    }
    if (reason == Reason.OPERATION && isAtSea(terms.theme(), term)) {
      return null;
    }
    Set<String> there = reason == Reason.OPERATION ? there(terms, named) : Set.of();
    Set<String> ids = there.isEmpty() ? Set.copyOf(term.ids()) : there;
    Mention mention =
        new Mention(formations.kindOf(term.ids()), ids, terms.span(at, named + 1), reason);
    return new Finding(List.of(mention), named + 1);
  }

  /**
   * "Operation CABRIT (Poland)", "in Poland on Operation CABRIT": at another battlegroup's place.
   */
  private Set<String> there(Terms terms, int operation) {
    int after = operation + 1;
    boolean placed = terms.at(after).is("in") || terms.at(after).opensABracket();
    if (placed && terms.at(after + 1).is(Sense.NATION)) {
      return formations.at(terms.at(after + 1), Kind.BATTLEGROUP);
    }
    Set<String> hosts = new HashSet<>();
    terms
        .around(operation)
        .filter(at -> Places.isOne(terms, at))
        .forEach(at -> hosts.addAll(formations.at(terms.at(at), Kind.BATTLEGROUP)));
    return hosts.size() == 1 ? hosts : Set.of();
  }

  /** An operation has ships and aircraft too: a passage about these that names no host. */
  private boolean isAtSea(Theme theme, Term operation) {
    return theme.ofTheSea()
        && !theme.soldiers().get(operation.sentence())
        && theme.nations().stream()
            .noneMatch(
                nation ->
                    formations.at(nation, Kind.BATTLEGROUP).stream()
                        .anyMatch(operation.ids()::contains));
  }

  private static @Nullable Reason reason(Term term) {
    return switch (term.sense()) {
      case NAME -> Reason.NAME;
      case BASE -> Reason.BASE;
      case OPERATION -> Reason.OPERATION;
      case COMMANDER -> Reason.COMMANDER;
      default -> null;
    };
  }
}
