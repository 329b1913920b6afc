package org.flankatlas.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;

/**
 * Which part nations have in each formation that stands: who hosts it, leads it and serves in it.
 */
final class Parts {

  private final Map<String, Gazetteer.Entry> entries = new LinkedHashMap<>();

  Parts(Gazetteer gazetteer) {
    gazetteer.formations().stream()
        .filter(entry -> entry.kind() != Kind.CORPS)
        .forEach(entry -> entries.put(entry.id(), entry));
  }

  /** Every formation that stands, in the order of the gazetteer. */
  Set<String> formations() {
    return entries.keySet();
  }

  Kind kindOf(String id) {
    return entry(id).kind();
  }

  boolean isBattlegroup(String id) {
    return kindOf(id) == Kind.BATTLEGROUP;
  }

  /** Whether its lead nation keeps no other forces beside it. */
  boolean isSole(String id) {
    return !entry(id).otherForces();
  }

  /** Whether a nation hosts any battlegroup. */
  boolean hostsAny(Term nation) {
    return entries.keySet().stream().anyMatch(id -> isBattlegroup(id) && isHost(nation, id));
  }

  boolean isHost(Term nation, String id) {
    String host = entry(id).hostNationId();
    return host != null && nation.ids().contains(host);
  }

  boolean isLead(Term nation, String id) {
    return hasAny(entry(id).leadNationIds(), nation);
  }

  /** How many nations lead a formation. */
  int leads(String id) {
    return entry(id).leadNationIds().size();
  }

  boolean isContributor(Term nation, String id) {
    return hasAny(entry(id).contributorIds(), nation);
  }

  /** Whether a nation hosts a formation, leads it or sends soldiers to it. */
  boolean has(Term nation, String id) {
    return isHost(nation, id) || isLead(nation, id) || isContributor(nation, id);
  }

  private static boolean hasAny(List<String> countryIds, Term nation) {
    return countryIds.stream().anyMatch(nation.ids()::contains);
  }

  private Gazetteer.Entry entry(String id) {
    Gazetteer.Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no such formation: " + id);
    }
    return entry;
  }
}
