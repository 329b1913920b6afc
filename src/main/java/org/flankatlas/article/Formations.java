package org.flankatlas.article;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation.Kind;

/** The formations of a gazetteer, looked up by what a phrase says of them. */
final class Formations {

  private final Map<String, Gazetteer.Entry> entries = new LinkedHashMap<>();

  Formations(Gazetteer gazetteer) {
    gazetteer.formations().forEach(entry -> entries.put(entry.id(), entry));
  }

  /** Every id, in the order of the gazetteer. */
  List<String> ids() {
    return List.copyOf(entries.keySet());
  }

  Set<String> ofKind(Kind kind) {
    return where(entry -> entry.kind() == kind);
  }

  /** The kind of formations that all have it; callers name formations of one kind. */
  Kind kindOf(List<String> ids) {
    Gazetteer.Entry entry = entries.get(ids.getFirst());
    if (entry == null) {
      throw new IllegalArgumentException("no such formation: " + ids.getFirst());
    }
    return entry.kind();
  }

  /** The battlegroups that a country leads where it has no other forces. */
  Set<String> alone(Term nation) {
    return where(
        entry ->
            entry.kind() == Kind.BATTLEGROUP
                && !entry.otherForces()
                && nation.is(Sense.NATION)
                && entry.leadNationIds().stream().anyMatch(nation.ids()::contains));
  }

  /** The battlegroups that a country leads. */
  Set<String> ledBy(Term nation) {
    return where(
        entry ->
            entry.kind() == Kind.BATTLEGROUP
                && nation.is(Sense.NATION)
                && entry.leadNationIds().stream().anyMatch(nation.ids()::contains));
  }

  /**
   * The formations at a place that a noun can speak of: a country holds its battlegroup, but
   * neither its headquarters nor its corps, which only their seat or base tells from others there.
   */
  Set<String> at(Term place, Kind noun) {
    if (place.is(Sense.NATION)) {
      return where(
          entry ->
              entry.kind() == Kind.BATTLEGROUP
                  && noun == Kind.BATTLEGROUP
                  && entry.hostNationId() != null
                  && place.ids().contains(entry.hostNationId()));
    }
    return where(entry -> place.ids().contains(entry.id()) && answersTo(noun, entry.kind()));
  }

  /** The headquarters that these countries lead, and no others. */
  Set<String> headquartersOf(Set<String> nationIds) {
    return where(
        entry ->
            entry.kind() == Kind.HEADQUARTERS
                && Set.copyOf(entry.leadNationIds()).equals(nationIds));
  }

  /** Whether a place is the country of a headquarters. */
  boolean hostsHeadquarters(Term place) {
    return place.is(Sense.NATION)
        && entries.values().stream()
            .filter(entry -> entry.kind() == Kind.HEADQUARTERS && entry.hostNationId() != null)
            .anyMatch(entry -> place.ids().contains(entry.hostNationId()));
  }

  /** The formations at any of the places that a noun can speak of. */
  Set<String> at(List<Term> places, Kind noun) {
    Set<String> there = new LinkedHashSet<>();
    places.forEach(place -> there.addAll(at(place, noun)));
    return there;
  }

  /** The battlegroups that a nation leads or hosts, and what has its seat at a place. */
  Set<String> hintedBy(Term term) {
    Set<String> ids = new LinkedHashSet<>();
    if (term.is(Sense.NATION)) {
      ids.addAll(at(term, Kind.BATTLEGROUP));
      ids.addAll(ledBy(term));
    } else if (term.is(Sense.SEAT)) {
      ids.addAll(term.ids());
    }
    return ids;
  }

  /** Whether its lead nation keeps no other forces beside it. */
  boolean isSole(String id) {
    return where(entry -> entry.id().equals(id) && !entry.otherForces()).contains(id);
  }

  /** Whether a noun can speak of a formation: a corps headquarters is also called a corps. */
  static boolean answersTo(Kind noun, Kind kind) {
    return noun == kind || noun == Kind.CORPS && kind == Kind.HEADQUARTERS;
  }

  private Set<String> where(Predicate<Gazetteer.Entry> condition) {
    return entries.values().stream()
        .filter(condition)
        .map(Gazetteer.Entry::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
