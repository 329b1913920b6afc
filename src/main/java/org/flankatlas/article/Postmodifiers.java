package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.posture.Formation.Kind;

/**
 * What stands after the noun of a phrase: "in Latvia", ", based at Rukla,", "led by Canada", or the
 * country as part of its name ("Battlegroup Latvia").
 *
 * @param places where it is said to be
 * @param named whether the first place is part of its name
 * @param leaders the nations said to lead it
 * @param proposal whether the noun only tells what is proposed ("the corps plan")
 * @param next the index after them
 */
record Postmodifiers(Places places, boolean named, List<Term> leaders, boolean proposal, int next) {

  /** Most phrases after a noun. */
  private static final int LIMIT = 3;

  static Postmodifiers read(Terms terms, int start, Kind noun, boolean plural) {
    if (noun == Kind.CORPS && terms.at(start).in(Lexicon.PROPOSALS)) {
      return new Postmodifiers(Places.none(start), false, List.of(), true, start + 1);
    }
    Postmodifiers read = noun == Kind.BATTLEGROUP ? adjacent(terms, start, plural) : nothing(start);
    for (int i = 0; i < LIMIT; i++) {
      Postmodifiers more = read.more(terms, plural);
      if (more == read) {
        break;
      }
      read = more;
    }
    return read;
  }

  private static Postmodifiers nothing(int at) {
    return new Postmodifiers(Places.none(at), false, List.of(), false, at);
  }

  private static Postmodifiers adjacent(Terms terms, int at, boolean plural) {
    Term term = terms.at(at);
    boolean english = Lexicon.NOUNS.contains(terms.at(at - 1).form());
    if (!english || !term.is(Sense.NATION) && !term.is(Sense.BASE)) {
      return nothing(at);
    }
    int verb = terms.skip(Lexicon.AUXILIARIES, at + 1);
    if (terms.at(verb).in(Lexicon.LEADS)) {
      return new Postmodifiers(Places.none(at), false, List.of(term), false, verb + 1);
    }
    Places places = Places.read(terms, at, plural);
    return new Postmodifiers(places, true, List.of(), false, places.next());
  }

  private Postmodifiers more(Terms terms, boolean plural) {
    boolean comma = terms.at(next).is(Sense.COMMA) || opensABracket(terms.at(next));
    int first = comma ? next + 1 : next;
    int bridged = terms.skip(Lexicon.BRIDGES, first);
    if (terms.at(bridged).in(Lexicon.LED) && terms.at(bridged + 1).is("by")) {
      return ledBy(terms, bridged + 2);
    }
    if (leaders.isEmpty() && bridged > first && isNation(terms, bridged)) {
      return ledIn(terms, bridged);
    }
    if (comma && bridged == first || !terms.at(bridged).in(Lexicon.PLACE_PREPOSITIONS)) {
      return this;
    }
    Places more = Places.read(terms, bridged + 1, plural);
    boolean surely = !more.known().isEmpty() || terms.at(bridged).in(Lexicon.SURE_PLACE);
    if (!more.any() || !surely) {
      return this;
    }
    return new Postmodifiers(places.and(more), named, leaders, proposal, more.next());
  }

  private Postmodifiers ledBy(Terms terms, int from) {
    List<Term> nations = new ArrayList<>();
    int after = nations(terms, from, nations);
    return nations.isEmpty() ? this : new Postmodifiers(places, named, nations, proposal, after);
  }

  /** Reads a clause whose nations lead: "that Germany and America lead". */
  private Postmodifiers ledIn(Terms terms, int from) {
    List<Term> nations = new ArrayList<>();
    int verb = terms.skip(Lexicon.AUXILIARIES, nations(terms, from, nations));
    return terms.at(verb).in(Lexicon.LEADS)
        ? new Postmodifiers(places, named, nations, proposal, verb + 1)
        : this;
  }

  /** Takes "Britain and Canada", "Germany and the United States"; returns the index after them. */
  private static int nations(Terms terms, int from, List<Term> nations) {
    int end = from;
    for (int at = from; isNation(terms, at); at = terms.at(end).is("and") ? end + 1 : -1) {
      int nation = terms.at(at).is("the") ? at + 1 : at;
      nations.add(terms.at(nation));
      end = nation + 1;
    }
    return end;
  }

  private static boolean isNation(Terms terms, int at) {
    return terms.at(terms.at(at).is("the") ? at + 1 : at).is(Sense.NATION);
  }

  private static boolean opensABracket(Term term) {
    return term.is(Sense.BREAK) && term.form().equals("(");
  }
}
