package org.flankatlas.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What says of battlegroups that they stand only since 2022, as none of ours does: words after the
 * noun ("formed after February 2022", "that were set up in 2022"), or the places in its sentence.
 */
final class Newcomers {

  private static final Set<String> HOSTS = Set.of("bg", "hu", "ro", "sk");
  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> WERE = Set.of("was", "were", "been", "have", "had");

  private static final Set<String> FORMED =
      Set.of("formed", "created", "established", "set", "raised", "added", "stood", "founded");

  private static final Set<String> SINCE = Set.of("after", "since", "in", "following");
  private static final Pattern YEAR = Pattern.compile("20(2[2-9]|[3-9]\\d)");

  /** Most terms from the participle to the year. */
  private static final int NEAR = 7;

  private Newcomers() {}

  /**
   * Whether the sentence of a term names two or more hosts of the younger battlegroups as places,
   * and no other place.
   */
  static boolean areHostsOf(Terms terms, int at) {
    Set<String> hosts = new HashSet<>();
    terms
        .around(at)
        .filter(i -> terms.at(i).in(TopicWords.AT))
        .forEach(
            i -> Places.read(terms, i + 1, true).known().forEach(it -> hosts.addAll(it.ids())));
    return hosts.size() > 1 && HOSTS.containsAll(hosts);
  }

  /** Whether the sentence of a term names a host of one that is not ours, Finland's too. */
  static boolean isHostNamed(Terms terms, int at) {
    return terms.around(at).filter(i -> Places.isOne(terms, i)).anyMatch(i -> isHost(terms.at(i)));
  }

  private static boolean isHost(Term place) {
    boolean nation = place.is(Sense.NATION);
    return nation && (place.ids().contains("fi") || HOSTS.containsAll(place.ids()));
  }

  static boolean follow(Terms terms, int from) {
    boolean relative = terms.at(from).in(RELATIVES);
    int formed = relative ? terms.skip(WERE, from + 1) : from;
    if (relative && formed == from + 1 || !terms.at(formed).in(FORMED)) {
      return false;
    }
    boolean since = false;
    for (int at = formed + 1; at < formed + NEAR && terms.at(at).is(Sense.WORD); at++) {
      since |= terms.at(at).in(SINCE);
      if (since && YEAR.matcher(terms.at(at).form()).matches()) {
        return true;
      }
    }
    return false;
  }
}
