package org.flankatlas.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The traits of a passage by the names of people and places that it shares with those before it:
 * who was introduced with a formation is still there when he speaks again.
 */
final class NameTraits {

  private static final int MOST = 2;
  private static final int MOST_NEW = 3;

  /** Shorter ones are rather abbreviations. */
  private static final int SHORTEST = 4;

  private final List<Set<String>> names;

  NameTraits(List<ReadPassage> passages) {
    names = passages.stream().map(passage -> names(passage.terms())).toList();
  }

  private static Set<String> names(Terms terms) {
    Set<String> names = new HashSet<>();
    for (int at = 1; at < terms.size(); at++) {
      Term term = terms.at(at);
      boolean begins = terms.at(at - 1).is(Sense.STOP);
      boolean title = term.in(Lexicon.TITLES) || Subject.RANKS.holds(term);
      if (term.isUnknownName() && !begins && !title && term.form().length() >= SHORTEST) {
        names.add(term.form());
      }
    }
    return names;
  }

  /**
   * Those of every passage, in order.
   *
   * @param naming whether a passage names the formation
   */
  List<Traits> of(IntPredicate naming) {
    List<Traits> traits = new ArrayList<>();
    Set<String> with = new HashSet<>();
    Set<String> without = new HashSet<>();
    for (int at = 0; at < names.size(); at++) {
      Traits here = traits(names.get(at), with, without);
      if (at > 0) {
        long shared = names.get(at).stream().filter(names.get(at - 1)::contains).count();
        Trait trait = naming.test(at - 1) ? Trait.NAMES_WITH_BEFORE : Trait.NAMES_WITHOUT;
        here.put(trait, Math.min(MOST, shared));
      }
      traits.add(here);
      (naming.test(at) ? with : without).addAll(names.get(at));
    }
    return traits;
  }

  private static Traits traits(Set<String> own, Set<String> with, Set<String> without) {
    long known = own.stream().filter(it -> with.contains(it) && !without.contains(it)).count();
    long other = own.stream().filter(it -> without.contains(it) && !with.contains(it)).count();
    long fresh = own.stream().filter(it -> !with.contains(it) && !without.contains(it)).count();
    Traits traits = new Traits();
    traits.put(Trait.KNOWN_NAMES, Math.min(MOST, known));
    traits.put(Trait.OTHER_NAMES, Math.min(MOST, other));
    traits.put(Trait.NEW_NAMES, Math.min(MOST_NEW, fresh) / 2.0);
    return traits;
  }
}
