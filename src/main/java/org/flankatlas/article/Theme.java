package org.flankatlas.article;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a passage speaks of as a whole, so that a rule need not read all of it at every term.
 *
 * @param ofForces whether it speaks of armed forces
 * @param ofATown whether it speaks of the life of a town
 * @param command the sentences that speak of a staff and its command
 * @param nations each nation that it names, once
 */
record Theme(boolean ofForces, boolean ofATown, BitSet command, List<Term> nations) {

  static Theme of(List<Term> terms) {
    boolean ofForces = false;
    boolean ofATown = false;
    BitSet command = new BitSet();
    Map<List<String>, Term> nations = new LinkedHashMap<>();
    for (Term term : terms) {
      ofForces |= MilitaryWords.isOfForces(term);
      ofATown |= MilitaryWords.isOfATown(term);
      if (MilitaryWords.isOfCommand(term)) {
        command.set(term.sentence());
      }
      if (term.is(Sense.NATION)) {
        nations.putIfAbsent(term.ids(), term);
      }
    }
    return new Theme(ofForces, ofATown, command, List.copyOf(nations.values()));
  }
}
