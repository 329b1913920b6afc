package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;

/**
 * Several formations that are named to speak of one: "one of the four battlegroups", "Of all
 * battlegroups, the one in Poland".
 */
final class Partitive {

  private Partitive() {}

  /** Whether a phrase for several is one. */
  static boolean holds(Terms terms, int from, int to) {
    if (terms.at(from).is("one") && terms.at(from + 1).is("of")) {
      return true;
    }
    int of = terms.at(from - 1).is("the") ? from - 2 : from - 1;
    if (!terms.at(of).is("of")) {
      return false;
    }
    boolean begins = of == 0 || terms.at(of - 1).is(Sense.STOP);
    int after = terms.at(to).is(Sense.COMMA) ? to + 2 : to + 1;
    boolean one = terms.at(after).is("one") || terms.at(after).sense().noun() == Kind.BATTLEGROUP;
    return terms.at(of - 1).is("one") || begins && one;
  }
}
