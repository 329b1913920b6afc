package org.flankatlas.article;

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
   * Those of one passage.
   *
   * @param naming whether a passage names the formation
   */
  Traits of(int at, IntPredicate naming) {
    Set<String> with = new HashSet<>();
    Set<String> without = new HashSet<>();
    for (int before = 0; before < at; before++) {
      (naming.test(before) ? with : without).addAll(names.get(before));
    }
    Set<String> own = names.get(at);
    Traits traits = new Traits();
    long known =
        own.stream().filter(name -> with.contains(name) && !without.contains(name)).count();
    long other =
        own.stream().filter(name -> without.contains(name) && !with.contains(name)).count();
    long fresh =
        own.stream().filter(name -> !with.contains(name) && !without.contains(name)).count();
    traits.put(Trait.KNOWN_NAMES, Math.min(MOST, known));
    traits.put(Trait.OTHER_NAMES, Math.min(MOST, other));
    traits.put(Trait.NEW_NAMES, Math.min(MOST_NEW, fresh) / 2.0);
    if (at > 0) {
      long shared = own.stream().filter(names.get(at - 1)::contains).count();
      Trait trait = naming.test(at - 1) ? Trait.NAMES_WITH_BEFORE : Trait.NAMES_WITHOUT;
      traits.put(trait, Math.min(MOST, shared));
    }
    return traits;
  }
}
