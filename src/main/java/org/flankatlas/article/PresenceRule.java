package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The name of what all battlegroups are together: "NATO's enhanced Forward Presence", "the eFP",
 * "Forward Land Forces". With places it means those there; in a passage about one it is what that
 * one belongs to.
 */
final class PresenceRule implements Rule {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("enhanced", "forward", "presence"),
          List.of("forward", "presence"),
          List.of("forward", "land", "forces"),
          List.of("tripwire", "force"),
          List.of("tripwire", "forces"),
          List.of("tripwire"),
          List.of("efp"),
          List.of("flf"));

  private static final Set<String> FIRST = Set.of("enhanced", "forward", "tripwire", "efp", "flf");

  private static final Set<String> OWNERS = Set.of("nato", "the", "alliance", "'s", "this", "its");

  private final Formations formations;

  PresenceRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    int first = terms.skip(OWNERS, at);
    if (!terms.at(first).in(FIRST)) {
      return null;
    }
    int next = NAMES.stream().mapToInt(name -> after(terms, first, name)).max().orElse(-1);
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    if (here != null && here.many().size() == 1) {
      return null;
    }
    Term before = terms.at(at - 1);
    if (before.isUnknownName() && !before.in(References.LIGHT)) {
      return null;
    }
    boolean named = first > at || terms.at(first).capitals() != Token.Capitals.NONE;
    if (next < 0 || !named || belongsToANoun(terms.at(next)) || LeadWords.isLed(terms.at(next))) {
      return null;
    }
    Places places =
        terms.at(next).in(Lexicon.PLACE_PREPOSITIONS)
            ? Places.read(terms, next + 1, true)
            : Places.none(next);
    Set<String> ids =
        places.known().isEmpty()
            ? formations.ofKind(Kind.BATTLEGROUP)
            : formations.at(places.known(), Kind.BATTLEGROUP);
    Reason reason = ids.size() > 1 ? Reason.ALL_FOUR : Reason.HOST_NATION;
    int end = places.known().isEmpty() ? next : places.next();
    return new Finding(
        List.of(new Mention(Kind.BATTLEGROUP, ids, terms.span(first, end), reason)), end);
  }

  /** The index after a name; -1 where it does not stand there. */
  private static int after(Terms terms, int from, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      if (!terms.at(from + i).is(name.get(i))) {
        return -1;
      }
    }
    return from + name.size();
  }

  /** "The eFP soldiers" are those of the battlegroup that the text is about. */
  private static boolean belongsToANoun(Term next) {
    return next.sense().noun() != null || ForceWords.isForce(next) || next.is(Sense.NATION);
  }
}
