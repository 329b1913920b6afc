package org.flankatlas.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** The formations of a gazetteer, looked up by what a phrase says of them. */
final class Formations {

  private final Map<String, Gazetteer.Entry> entries = new LinkedHashMap<>();
  private final Map<Kind, Set<String>> ofKind = new EnumMap<>(Kind.class);

  private final ByNation alone;
  private final ByNation ledBy;
  private final ByNation joinedBy;
  private final ByNation hostedBy;

  Formations(Gazetteer gazetteer) {
    gazetteer.formations().forEach(entry -> entries.put(entry.id(), entry));
    for (Kind kind : Kind.values()) {
      ofKind.put(kind, where(entry -> entry.kind() == kind));
    }
    ledBy = byNation((entry, nation) -> hasAny(entry.leadNationIds(), nation));
    alone =
        byNation((entry, nation) -> !entry.otherForces() && hasAny(entry.leadNationIds(), nation));
    joinedBy = byNation((entry, nation) -> hasAny(entry.contributorIds(), nation));
    hostedBy = byNation(Formations::isIn);
  }

  /** Every id, in the order of the gazetteer. */
  List<String> ids() {
    return List.copyOf(entries.keySet());
  }

  Set<String> ofKind(Kind kind) {
    return ofKind.getOrDefault(kind, Set.of());
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
    return alone.of(nation);
  }

  /** The battlegroups that a country leads. */
  Set<String> ledBy(Term nation) {
    return ledBy.of(nation);
  }

  /** The battlegroups to which a country sends soldiers without leading them. */
  Set<String> joinedBy(Term nation) {
    return joinedBy.of(nation);
  }

  private ByNation byNation(BiPredicate<Gazetteer.Entry, Term> condition) {
    return new ByNation(
        nation ->
            where(entry -> entry.kind() == Kind.BATTLEGROUP && condition.test(entry, nation)));
  }

  private static boolean hasAny(List<String> countryIds, Term nation) {
    return countryIds.stream().anyMatch(nation.ids()::contains);
  }

  /**
   * The formations at a place that a noun can speak of: a country holds its battlegroup, but
   * neither its headquarters nor its corps, which only their seat or base tells from others there.
   */
  Set<String> at(Term place, Kind noun) {
    if (place.is(Sense.NATION)) {
      return noun == Kind.BATTLEGROUP ? hostedBy.of(place) : Set.of();
    }
    if (place.ids().isEmpty()) {
      return Set.of();
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
            .anyMatch(entry -> entry.kind() == Kind.HEADQUARTERS && isIn(entry, place));
  }

  private static boolean isIn(Gazetteer.Entry entry, Term country) {
    String host = entry.hostNationId();
    return host != null && country.ids().contains(host);
  }

  /** The formations at any of the places that a noun can speak of. */
  Set<String> at(List<Term> places, Kind noun) {
    return places.stream()
        .flatMap(place -> at(place, noun).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** Whether all of these have become brigades, as their names say. */
  boolean areBrigades(Set<String> ids) {
    return ids.stream().map(entries::get).allMatch(Formations::isNamedABrigade);
  }

  private static boolean isNamedABrigade(Gazetteer.@Nullable Entry entry) {
    return entry != null
        && entry.names().stream().anyMatch(name -> Folding.phrase(name).contains("brigade"));
  }

  /** Whether its lead nation keeps no other forces beside it. */
  boolean isSole(String id) {
    Gazetteer.Entry entry = entries.get(id);
    return entry != null && !entry.otherForces();
  }

  /** Whether a noun can speak of a formation: a corps headquarters is also called a corps. */
  static boolean answersTo(Kind noun, Kind kind) {
    return noun == kind || noun == Kind.CORPS && kind == Kind.HEADQUARTERS;
  }

  private Set<String> where(Predicate<Gazetteer.Entry> condition) {
    Set<String> ids = new LinkedHashSet<>();
    entries.values().stream().filter(condition).map(Gazetteer.Entry::id).forEach(ids::add);
    return Collections.unmodifiableSet(ids);
  }
}
