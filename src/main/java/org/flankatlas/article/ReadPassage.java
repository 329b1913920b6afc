package org.flankatlas.article;

import java.util.BitSet;
import java.util.Set;

/**
 * A passage that the rules have read.
 *
 * @param passage the passage
 * @param terms its terms
 * @param mentions what the rules found in it
 * @param named the formations that these name, but no proposed one
 * @param others whether these speak of formations that are none of ours
 * @param proposed whether these name a proposed one
 * @param soldiers the sentences that speak of soldiers
 */
record ReadPassage(
    Passage passage,
    Terms terms,
    Mentions mentions,
    Set<String> named,
    boolean others,
    boolean proposed,
    BitSet soldiers) {

  ReadPassage {
    named = Set.copyOf(named);
  }

  static ReadPassage of(Passage passage, Terms terms, Mentions mentions, Set<String> proposed) {
    Set<String> named = mentions.ids();
    boolean any = named.removeAll(proposed);
    return new ReadPassage(
        passage, terms, mentions, named, mentions.areOfOthers(), any, soldiers(terms));
  }

  private static BitSet soldiers(Terms terms) {
    BitSet soldiers = new BitSet();
    for (int at = 0; at < terms.size(); at++) {
      if (WordTraits.isOfSoldiers(terms.at(at))) {
        soldiers.set(terms.at(at).sentence());
      }
    }
    return soldiers;
  }

  String text() {
    return passage.text();
  }
}
