package org.flankatlas.article;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Formations whose nations, seat or place an article names, whatever it says of them. */
final class Hints {

  private final Set<String> ever;
  private Set<String> here = Set.of();
  private Set<String> hosts = Set.of();
  private Set<String> leads = Set.of();

  /** Begins a passage, after the hints of those before it. */
  Hints(Set<String> before) {
    ever = new HashSet<>(before);
  }

  /**
   * Notes what one passage names.
   *
   * @param ids formations by their nations or seat
   * @param there battlegroups by their place alone
   * @param led battlegroups by their lead nation alone
   */
  void note(Set<String> ids, Set<String> there, Set<String> led) {
    here = ids;
    hosts = there;
    leads = led;
    ever.addAll(ids);
  }

  /** The passage after this one. */
  Hints next() {
    return new Hints(ever);
  }

  /** The battlegroups whose place the passage names. */
  Set<String> hosts() {
    return hosts;
  }

  /**
   * The battlegroups whose place and lead nation the passage both names, where it names no other.
   */
  Set<String> hostsWithLeads() {
    return leads.containsAll(hosts) ? hosts : Set.of();
  }

  /** Those of a kind that the passage hints at or, where it does not, all that earlier ones do. */
  Set<String> of(Predicate<String> kind) {
    Set<String> now = here.stream().filter(kind).collect(Collectors.toSet());
    return now.isEmpty() ? ever.stream().filter(kind).collect(Collectors.toSet()) : now;
  }
}
