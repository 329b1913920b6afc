package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something is said to be: "Estonia, Latvia, Lithuania and Poland", "Szczecin, Poland".
 *
 * @param known the nations, bases, seats and regions named
 * @param any whether a place is surely named, known or not
 * @param next the index after the last known place, or after an unknown one where none is known
 */
record Places(List<Term> known, boolean any, int next) {

  Places {
    known = List.copyOf(known);
  }

  /** Most terms between the place with which a sentence begins and what it speaks of. */
  private static final int FRONT = 60;

  static Places none(int at) {
    return new Places(List.of(), false, at);
  }

  /**
   * Reads places from just after a preposition.
   *
   * @param many whether to read a list or one place alone
   */
  static Places read(Terms terms, int start, boolean many) {
    List<Term> known = new ArrayList<>();
    boolean any = false;
    int end = start;
    for (int at = start; at >= 0; at = many ? afterJoint(terms, at) : -1) {
      int first = skipFillers(terms, at);
      if (terms.at(first).sense().isPlace() && !(any && beginsClause(terms, first))) {
        known.add(terms.at(first));
        at = withinCountry(terms, first + 1, known);
        end = at;
      } else if (terms.at(first).isUnknownName() || terms.at(first).is(Sense.OTHER)) {
        at = afterName(terms, first);
        end = any ? end : at;
      } else {
        break;
      }
      any = true;
    }
    return new Places(known, any, end);
  }

  /** Where the sentence of a phrase has been before it: "In Estonia, the battlegroup …". */
  static Places fronted(Terms terms, int start, int next) {
    for (int at = start - 1; at >= start - FRONT && inOneSentence(terms, at, start); at--) {
      if (terms.at(at).in(Lexicon.SURE_PLACE)) {
        Places places = read(terms, at + 1, true);
        if (!places.known.isEmpty()) {
          return new Places(places.known, true, next);
        }
      }
    }
    return none(next);
  }

  /** Whether a known place stands after a preposition: "in Poland", "to the north of Poland". */
  static boolean isOne(Terms terms, int at) {
    int before = at - 1;
    while (terms.at(before).in(Lexicon.PLACE_FILLERS)) {
      before--;
    }
    return terms.at(at).sense().isPlace() && terms.at(before).in(TopicWords.AT);
  }

  private static boolean inOneSentence(Terms terms, int at, int other) {
    return terms.at(at).sentence() == terms.at(other).sentence();
  }

  /** The same where nothing but a noun stands before them: they may be of something else. */
  Places perhaps() {
    return new Places(known, false, next);
  }

  Places and(Places more) {
    List<Term> both = new ArrayList<>(known);
    both.addAll(more.known);
    return new Places(both, true, more.next);
  }

  /** Whether a place is the subject of its own clause: "Germany" in "and Germany in Lithuania". */
  private static boolean beginsClause(Terms terms, int at) {
    return terms.at(at + 1).is("in") && terms.at(skipFillers(terms, at + 2)).sense().isPlace();
  }

  /** Takes a country after a town, or a town after its country ("Poland's port of Szczecin"). */
  private static int withinCountry(Terms terms, int after, List<Term> known) {
    Term place = terms.at(after - 1);
    int next = terms.at(after).is(Sense.COMMA) ? after + 1 : after;
    if (place.is(Sense.REGION)) {
      return after;
    }
    if (!place.is(Sense.NATION)) {
      boolean apposed = terms.at(next).is(Sense.NATION) && !beginsClause(terms, next);
      return apposed ? next + 1 : after;
    }
    int town = skipFillers(terms, after);
    if (town > after && (terms.at(town).is(Sense.BASE) || terms.at(town).is(Sense.SEAT))) {
      known.add(terms.at(town));
      return town + 1;
    }
    return after;
  }

  private static int skipFillers(Terms terms, int from) {
    int at = from;
    while (terms.at(at).in(Lexicon.PLACE_FILLERS) || terms.at(at).is(Sense.GROUP)) {
      at++;
    }
    return at;
  }

  private static int afterName(Terms terms, int from) {
    int at = from;
    while (terms.at(at).isUnknownName() || terms.at(at).is(Sense.OTHER)) {
      at++;
    }
    return at;
  }

  /** The index of the next part of a list; -1 where the list ends. */
  private static int afterJoint(Terms terms, int from) {
    int at = terms.at(from).is(Sense.COMMA) ? from + 1 : from;
    at = terms.at(at).is("and") || terms.at(at).is("or") ? at + 1 : at;
    if (at == from) {
      return -1;
    }
    return terms.at(at).is("in") || terms.at(at).is("to") ? at + 1 : at;
  }
}
