package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation.Kind;

/**
 * Forces told by where they stand and not by who leads them: "the alliance's contingent in
 * Estonia", "the Latvia-based brigade", "the Latvia mission". Where a lead nation keeps other
 * forces too, they must be shared or the alliance's.
 */
final class StandingForces {

  /** Forces in so many of the host nations are the alliance's. */
  private static final int SEVERAL = 3;

  private static final Set<String> SEVERAL_FORCES =
      Set.of("deployments", "contingents", "battalions", "detachments");

  private final Formations formations;

  StandingForces(Formations formations) {
    this.formations = formations;
  }

  /** "The Latvia mission": a country by its own name where a nation's forces have an adjective. */
  static boolean isNamedAfterItsHost(Premodifiers before, Term head, List<Term> places) {
    return places.isEmpty()
        && head.in(ForceWords.MISSIONS)
        && !before.origins().isEmpty()
        && before.origins().stream().allMatch(StandingForces::isCountry);
  }

  private static boolean isCountry(Term term) {
    return term.is(Sense.NATION) && !term.form().endsWith("n") && !term.form().endsWith("sh");
  }

  /**
   * The battlegroups that a noun for forces can speak of at places.
   *
   * @param known whether battlegroups have been spoken of
   */
  Set<String> find(Premodifiers before, List<Term> places, Term head, boolean known) {
    Set<String> there = formations.at(places, Kind.BATTLEGROUP);
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    boolean ours = before.shared() || before.allied();
    boolean flank = CountRule.WHOLE_FLANK.contains(before.count());
    if (places.isEmpty() && ours && (before.count() == all.size() || flank && known)) {
      return all;
    }
    boolean units = head.in(ForceWords.PLURAL_FORCES) && !head.is("troops") && !head.is("soldiers");
    if (places.isEmpty() && known && units && before.count() == all.size()) {
      return all;
    }
    if (places.isEmpty() && before.allied() && isForward(before, head)) {
      return all;
    }
    boolean definite = before.determiner() == Determiner.DEFINITE;
    boolean forward = head.is("forces") && before.marks().contains("forward");
    if (there.size() >= SEVERAL && (forward || head.in(ForceWords.ALLIED_FORCES))
        || before.shared()) {
      return there;
    }
    boolean each = there.size() == before.count() && head.in(Counted.UNITS);
    if (definite && known && (each || head.in(SEVERAL_FORCES))) {
      return there;
    }
    if (definite && known && head.in(References.SINGLE)) {
      return head.in(ForceWords.BRIGADES) ? sole(there) : there;
    }
    boolean one = !head.in(ForceWords.PLURAL_FORCES);
    boolean allied = before.allied() && head.in(ForceWords.ALLIED_FORCES);
    boolean soldiers = head.is("troops") || head.is("soldiers");
    if (allied && (one || soldiers || there.size() > 1)) {
      return there;
    }
    if (soldiers && before.determiner() == Determiner.NONE && before.count() == 0) {
      return sole(there);
    }
    boolean owned = before.determiner() == Determiner.POSSESSIVE;
    if (owned && !head.in(ForceWords.VAGUE) && !head.in(ForceWords.BRIGADES)) {
      return sole(there);
    }
    boolean mission = (definite || !before.origins().isEmpty()) && head.in(ForceWords.MISSIONS);
    return allied || mission ? sole(there) : Set.of();
  }

  /** "NATO's forward battalions": those of no place are all there are. */
  private static boolean isForward(Premodifiers before, Term head) {
    boolean units = head.is("battalions") || head.is("units") || head.is("contingents");
    return units && before.marks().contains("forward") && before.count() == 0;
  }

  private Set<String> sole(Set<String> ids) {
    return ids.stream()
        .filter(formations::isSole)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
