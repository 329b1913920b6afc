package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The name of what all battlegroups are together: "NATO's enhanced Forward Presence", "the eFP",
 * "Forward Land Forces", "eFP". With places it means those there, and so it does where its sentence
 * names them; "within the eFP" in an article about one means that one. In a passage about one it is
 * what that one belongs to.
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
          List.of("presence"),
          List.of("efp"),
          List.of("flf"));

  private static final Set<String> FIRST =
      Set.of("enhanced", "forward", "tripwire", "presence", "efp", "flf");

  private static final Set<String> OWNERS = Set.of("nato", "the", "alliance", "'s", "this", "its");

  /** After them it is meant even in small letters, in a passage about allies. */
  private static final Set<String> NAMED = Set.of("calls", "called", "call", "an");

  private static final Set<String> SHORT = Set.of("efp", "flf");

  private final Formations formations;
  private final PresenceReach reach;

  PresenceRule(Formations formations) {
    this.formations = formations;
    reach = new PresenceReach(formations);
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    int first = terms.skip(OWNERS, at);
    if (!terms.at(first).in(FIRST) || terms.at(at - 1).in(OWNERS)) {
      return null;
    }
    int next = NAMES.stream().mapToInt(name -> after(terms, first, name)).max().orElse(-1);
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    if (here != null && here.many().size() == 1) {
      return null;
    }
    Term before = terms.at(at - 1);
    boolean bare = terms.at(first).is("presence");
    if (bare && (first == at || !isKnown(terms, first, discourse))) {
      return null;
    }
    boolean another = before.isUnknownName() && !before.in(References.LIGHT);
    if (another || before.is("tailored")) {
      return null;
    }
    boolean named =
        first > at
            || terms.at(first).capitals() != Token.Capitals.NONE
            || terms.at(first).in(SHORT)
            || terms.at(first).is("enhanced")
                && terms.at(at - 1).in(NAMED)
                && terms.theme().ofAllies();
    if (next < 0
        || !named
        || isOfAChange(terms, at)
        || belongsToANoun(terms.at(next))
        || LeadWords.isLed(terms.at(next))) {
      return null;
    }
    Places places =
        terms.at(next).in(Lexicon.PLACE_PREPOSITIONS)
            ? Places.read(terms, next + 1, true)
            : Places.none(next);
    PresenceReach.Told told =
        places.known().isEmpty()
            ? reach.of(terms, at, discourse)
            : new PresenceReach.Told(
                formations.at(places.known(), Kind.BATTLEGROUP), Reason.HOST_NATION);
    Reason reason = told.ids().size() > 1 ? Reason.ALL_FOUR : told.reason();
    int end = places.known().isEmpty() ? next : places.next();
    return new Finding(
        List.of(new Mention(Kind.BATTLEGROUP, told.ids(), terms.span(first, end), reason)), end);
  }

  /** "The presence" by itself, once all battlegroups were spoken of. */
  private boolean isKnown(Terms terms, int presence, Discourse discourse) {
    Term after = terms.at(presence + 1);
    boolean all = discourse.severalEver().equals(formations.ofKind(Kind.BATTLEGROUP));
    boolean another =
        terms.around(presence).anyMatch(i -> i != presence && isOfAnother(terms.at(i)));
    return all
        && !another
        && terms.at(presence - 1).is("the")
        && Counted.endsThere(after)
        && !after.is("of");
  }

  /** "Russia's presence", "a naval presence". */
  private static boolean isOfAnother(Term term) {
    return NationTraits.isAdversary(term) || term.is("presence");
  }

  /** "From eFP to FLF": names, and nothing that stands. */
  private static boolean isOfAChange(Terms terms, int at) {
    boolean to = terms.at(at - 1).is("to");
    return terms.at(at - 1).is("from")
        || to && (terms.at(at - 3).is("from") || terms.at(at - 4).is("from"));
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
    boolean battalions = next.in(Counted.UNITS);
    return next.sense().noun() != null
        || next.is(Sense.NAME)
        || ForceWords.isForce(next) && !battalions
        || next.is(Sense.NATION);
  }
}
