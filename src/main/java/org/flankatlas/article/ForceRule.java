package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A battlegroup by another noun: "the Canadian-led brigade", "British troops in Estonia", "the
 * multinational battalion in Lithuania", "units led by Germany". Such a noun tells little by
 * itself, so a nation must lead there, or several nations or the alliance take part.
 *
 * <p>Where a nation keeps forces of its own beside those it leads, its name and the place are not
 * enough: a brigade of one nation is none of ours unless it is said to be led or shared.
 */
final class ForceRule implements Rule {

  private final Formations formations;
  private final StandingForces standing;
  private final OwnForces ofNation;

  ForceRule(Formations formations) {
    this.formations = formations;
    standing = new StandingForces(formations);
    ofNation = new OwnForces(formations);
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Premodifiers before = Premodifiers.read(terms, at, ForceWords::isForce);
    if (before == null
        || before.hasAny(Lexicon.PROPOSED)
        || terms.at(before.next()).is("counterpart")
            && discourse.antecedent(Kind.BATTLEGROUP) == null
        || isPartOfAnother(terms, at, before)) {
      return null;
    }
    Term head = terms.at(before.next());
    boolean plural = head.in(ForceWords.PLURAL_FORCES) || terms.at(before.next() + 1).is("each");
    Postmodifiers after = Postmodifiers.read(terms, before.next() + 1, Kind.BATTLEGROUP, plural);
    boolean one = plural && before.count() == 0 && Partitive.holds(terms, at, after.next());
    boolean told = before.led() || after.places().any() || discourse.spokeOfBattlegroups();
    boolean group = head.is("group") && !told;
    if (one
        || group
        || isThePresence(terms, before, after)
        || plural && Newcomers.areHostsOf(terms, at)
        || after.named()
        || isNational(before, head, after)
        || terms.at(after.next()).is(Lexicon.POSSESSIVE)) {
      return null;
    }
    boolean known = discourse.spokeOfBattlegroups();
    List<Term> fronted =
        before.allied() && before.origins().isEmpty() && isOfSoldiers(head)
            ? Places.fronted(terms, at, at).known()
            : List.of();
    Set<String> ids =
        ids(before, after, fronted, head, discourse, known || terms.theme().ofAllies());
    boolean own = !before.led() && after.leaders().isEmpty() && isOfSoldiers(head);
    if (ids.isEmpty() && own) {
      ids = ofNation.find(terms, at, before, after.places(), discourse);
    }
    if (ids.isEmpty()) {
      return null;
    }
    boolean led = !before.origins().isEmpty() && !before.based() || !after.leaders().isEmpty();
    Reason reason = led ? Reason.LEAD_NATION : Reason.HOST_NATION;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, after.next()), reason);
    return new Finding(List.of(mention), after.next());
  }

  /** "Enhanced forward presence" by itself is {@link PresenceRule}'s. */
  private static boolean isThePresence(Terms terms, Premodifiers before, Postmodifiers after) {
    boolean named =
        terms.at(before.next()).is("presence")
            && before.marks().contains("forward")
            && !ForceWords.isForce(terms.at(before.next() + 1));
    return named && before.origins().isEmpty() && !after.places().any() && !before.led();
  }

  /**
   * "A national brigade in Lithuania", "the Lithuania Brigade": a nation's own where its
   * battlegroup is another.
   */
  private boolean isNational(Premodifiers before, Term head, Postmodifiers after) {
    boolean own = before.marks().contains("national") && !before.marks().contains("multi");
    boolean brigade = head.in(ForceWords.BRIGADES) && !before.led() && after.leaders().isEmpty();
    return brigade && (own || !before.shared() && isOfOthersToo(before.origins()));
  }

  private boolean isOfOthersToo(List<Term> origins) {
    return !origins.isEmpty()
        && origins.stream()
            .flatMap(origin -> formations.at(origin, Kind.BATTLEGROUP).stream())
            .anyMatch(id -> !formations.isSole(id));
  }

  private Set<String> ids(
      Premodifiers before,
      Postmodifiers after,
      List<Term> fronted,
      Term head,
      Discourse discourse,
      boolean known) {
    List<Term> leaders = before.led() ? before.origins() : after.leaders();
    List<Term> places = after.places().any() ? after.places().known() : fronted;
    if (!leaders.isEmpty()) {
      Set<String> led = led(leaders);
      boolean ofOne = !before.led() && !before.origins().isEmpty();
      return places.isEmpty() && !ofOne
          ? led
          : OwnForces.both(led, formations.at(places, Kind.BATTLEGROUP));
    }
    boolean host = before.based() || StandingForces.isNamedAfterItsHost(before, head, places);
    if (before.origins().isEmpty() || host) {
      return standing.find(before, host ? before.origins() : places, head, known);
    }
    if (before.origins().stream().allMatch(OriginRule::isGroup)) {
      return ofGroup(before, discourse);
    }
    Set<String> there = formations.at(places, Kind.BATTLEGROUP);
    boolean army = before.origins().stream().anyMatch(Term::isOfSeveralWords);
    return before.shared() || army || isOfSoldiers(head)
        ? OwnForces.both(ofNation.alone(before.origins()), there)
        : Set.of();
  }

  /** "Troops" in "Polish troops" where the whole says nothing. */
  private static boolean isPartOfAnother(Terms terms, int at, Premodifiers before) {
    return before.next() == at
        && terms.at(at - 1).is(Sense.NATION)
        && !terms.at(at - 2).in(Lexicon.SURE_PLACE);
  }

  private static boolean isOfSoldiers(Term head) {
    return !head.in(ForceWords.BRIGADES) && !head.in(ForceWords.VAGUE);
  }

  /** "All three Baltic teams", once battlegroups have been spoken of. */
  private static Set<String> ofGroup(Premodifiers before, Discourse discourse) {
    Set<String> ids = new LinkedHashSet<>();
    before.origins().forEach(group -> ids.addAll(group.ids()));
    return discourse.spokeOfBattlegroups() && before.count() == ids.size() ? ids : Set.of();
  }

  private Set<String> led(List<Term> nations) {
    Set<String> led = new LinkedHashSet<>();
    nations.forEach(nation -> led.addAll(formations.ledBy(nation)));
    return led;
  }
}
