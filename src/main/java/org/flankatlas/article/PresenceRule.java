package org.flankatlas.article;

import java.util.LinkedHashSet;
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
          List.of("efp"),
          List.of("flf"));

  private static final Set<String> FIRST = Set.of("enhanced", "forward", "tripwire", "efp", "flf");

  private static final Set<String> OWNERS = Set.of("nato", "the", "alliance", "'s", "this", "its");

  /** Before the name they make it what one battlegroup is part of. */
  private static final Set<String> FRAME =
      Set.of("within", "under", "heading", "for", "called", "name", "as", "say");

  private static final Set<String> SHORT = Set.of("efp", "flf");

  private static final Set<String> SUMMIT = Set.of("summit", "meeting");

  private final Formations formations;

  PresenceRule(Formations formations) {
    this.formations = formations;
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
    if (before.isUnknownName() && !before.in(References.LIGHT)) {
      return null;
    }
    boolean named =
        first > at
            || terms.at(first).capitals() != Token.Capitals.NONE
            || terms.at(first).in(SHORT);
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
    Told told =
        places.known().isEmpty()
            ? narrowed(terms, at, discourse)
            : new Told(formations.at(places.known(), Kind.BATTLEGROUP), Reason.HOST_NATION);
    Reason reason = told.ids().size() > 1 ? Reason.ALL_FOUR : told.reason();
    int end = places.known().isEmpty() ? next : places.next();
    return new Finding(
        List.of(new Mention(Kind.BATTLEGROUP, told.ids(), terms.span(first, end), reason)), end);
  }

  /** Which of them are meant, and how the text tells. */
  private record Told(Set<String> ids, Reason reason) {}

  /**
   * Which of them a sentence speaks of that names no place after the name: those whose hosts it
   * names, or else the one whose lead nation it names, or else all.
   */
  private Told narrowed(Terms terms, int at, Discourse discourse) {
    Set<String> hosts = new LinkedHashSet<>();
    Set<String> leads = new LinkedHashSet<>();
    terms
        .around(at)
        .filter(i -> !isOfASummit(terms, i))
        .forEach(
            i -> {
              if (!terms.at(i).is(Sense.SEAT)) {
                hosts.addAll(formations.at(terms.at(i), Kind.BATTLEGROUP));
              }
              leads.addAll(formations.ledBy(terms.at(i)));
            });
    if (!hosts.isEmpty()) {
      return new Told(hosts, Reason.HOST_NATION);
    }
    if (leads.size() == 1) {
      return new Told(leads, Reason.LEAD_NATION);
    }
    boolean part = terms.at(at - 1).is("of") && terms.at(at - 2).is("part");
    boolean frame = terms.at(at - 1).in(FRAME) || terms.at(at - 2).in(FRAME);
    return part || frame
        ? ofTheArticle(discourse)
        : new Told(formations.ofKind(Kind.BATTLEGROUP), Reason.ALL_FOUR);
  }

  /** The battlegroup that an article about one speaks of; all where it speaks of several. */
  private Told ofTheArticle(Discourse discourse) {
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    Set<String> hinted = discourse.hints().of(all::contains);
    Set<String> single = discourse.singleEver().isEmpty() ? hinted : discourse.singleEver();
    return discourse.severalEver().isEmpty() && single.size() == 1
        ? new Told(single, Reason.CARRIED_ON)
        : new Told(all, Reason.ALL_FOUR);
  }

  /** "From eFP to FLF": names, and nothing that stands. */
  private static boolean isOfAChange(Terms terms, int at) {
    boolean to = terms.at(at - 1).is("to");
    return terms.at(at - 1).is("from")
        || to && (terms.at(at - 3).is("from") || terms.at(at - 4).is("from"));
  }

  /** "The Warsaw summit", "the summit in Vilnius": where it was agreed. */
  private static boolean isOfASummit(Terms terms, int at) {
    return terms.at(at + 1).in(SUMMIT)
        || terms.at(at - 2).in(SUMMIT)
        || terms.at(at - 3).in(SUMMIT);
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
    boolean battalions = next.is("battalions");
    return next.sense().noun() != null
        || next.is(Sense.NAME)
        || ForceWords.isForce(next) && !battalions
        || next.is(Sense.NATION);
  }
}
