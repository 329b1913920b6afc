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
 * @param there whether it says "there"
 * @param command the sentences that speak of a staff and its command
 * @param places each nation and base that it names, once
 */
record Theme(boolean ofForces, boolean ofATown, boolean there, BitSet command, List<Term> places) {

  static Theme of(List<Term> terms) {
    boolean ofForces = false;
    boolean ofATown = false;
    boolean there = false;
    BitSet command = new BitSet();
    Map<List<String>, Term> places = new LinkedHashMap<>();
    for (Term term : terms) {
      ofForces |= MilitaryWords.isOfForces(term);
      ofATown |= MilitaryWords.isOfATown(term);
      there |= term.is("there");
      if (MilitaryWords.isOfCommand(term)) {
        command.set(term.sentence());
      }
      if (term.is(Sense.NATION) || term.is(Sense.BASE)) {
        places.putIfAbsent(term.ids(), term);
      }
    }
    return new Theme(ofForces, ofATown, there, command, List.copyOf(places.values()));
  }
}
