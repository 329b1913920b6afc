package org.flankatlas.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words after a noun that say it stands only since 2022, as none of ours does: "the battlegroups
 * formed after February 2022", "those that were set up in 2022".
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
   * Whether the sentence of a term names two or more hosts of the younger battlegroups, and none of
   * ours.
   */
  static boolean areHostsOf(Terms terms, int at) {
    Set<String> hosts = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.at(i).is(Sense.NATION) && terms.at(i).sentence() == terms.at(at).sentence()) {
        hosts.addAll(terms.at(i).ids());
      }
    }
    int all = hosts.size();
    hosts.retainAll(HOSTS);
    return hosts.size() > 1 && hosts.size() == all;
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
