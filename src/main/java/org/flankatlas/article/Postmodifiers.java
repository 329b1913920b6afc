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
    boolean place = term.is(Sense.NATION) || term.is(Sense.BASE);
    if (!Lexicon.NOUNS.contains(terms.at(at - 1).form())) {
      return inItsCase(terms, at, plural);
    }
    if (plural && term.is("of") && terms.at(at + 1).is(Sense.NATION)) {
      Places hosts = Places.read(terms, at + 1, true);
      boolean theirs = terms.at(hosts.next()).is(Sense.WORD) && isOfMen(terms.at(hosts.next()));
      return theirs ? nothing(at) : new Postmodifiers(hosts, false, List.of(), false, hosts.next());
    }
    if (!place) {
      return nothing(at);
    }
    int verb = LeadWords.verb(terms, at + 1);
    if (verb >= 0) {
      return new Postmodifiers(Places.none(at), false, List.of(term), false, verb + 1);
    }
    Places places = Places.read(terms, at, plural);
    return new Postmodifiers(places, true, List.of(), false, places.next());
  }

  /** "Battlegroups of British and French soldiers": who serves there, not where they are. */
  private static boolean isOfMen(Term term) {
    return ForceWords.isForce(term) || term.in(ForceWords.SOLDIERS);
  }

  /** A place without a preposition, which Baltic and Finnic languages put into its case. */
  private static Postmodifiers inItsCase(Terms terms, int from, boolean plural) {
    boolean english = ForceWords.FORCES.contains(terms.at(from - 1).form());
    int at = terms.skip(ForceWords.ALLIED, from);
    boolean place = terms.at(at).is(Sense.NATION) || terms.at(at).is(Sense.BASE);
    if (english || !place || LeadWords.isLed(terms.at(at + 1))) {
      return nothing(english ? from : at);
    }
    Places places = Places.read(terms, at, plural);
    return new Postmodifiers(places.perhaps(), false, List.of(), false, places.next());
  }

  private Postmodifiers more(Terms terms, boolean plural) {
    boolean comma = terms.at(next).is(Sense.COMMA) || terms.at(next).opensABracket();
    int first = comma ? next + 1 : next;
    int bridged = terms.skip(Lexicon.BRIDGES, first);
    if (LeadWords.isLed(terms.at(bridged)) && terms.at(bridged + 1).in(LeadWords.BY)) {
      return ledBy(terms, bridged + 2);
    }
    if (terms.at(bridged - 1).is("hosted") && terms.at(bridged).is("by")) {
      return at(terms, bridged + 1, plural);
    }
    if (terms.at(bridged).is("under")) {
      return under(terms, bridged + 1);
    }
    if (leaders.isEmpty() && bridged > first && isNation(terms, bridged)) {
      return ledIn(terms, bridged);
    }
    if (comma && bridged == first || !terms.at(bridged).in(Lexicon.PLACE_PREPOSITIONS)) {
      return this;
    }
    return at(terms, bridged + 1, plural);
  }

  /** Takes places after a preposition, which an unknown name is only after some of them. */
  private Postmodifiers at(Terms terms, int from, boolean plural) {
    Places more = Places.read(terms, from, plural || terms.at(from).in(Lexicon.DISTRIBUTIVES));
    boolean surely = !more.known().isEmpty() || terms.at(from - 1).in(Lexicon.SURE_PLACE);
    return more.any() && surely
        ? new Postmodifiers(places.and(more), named, leaders, proposal, more.next())
        : this;
  }

  private Postmodifiers ledBy(Terms terms, int from) {
    List<Term> nations = new ArrayList<>();
    int after = nations(terms, from, nations);
    return nations.isEmpty() ? this : new Postmodifiers(places, named, nations, proposal, after);
  }

  /** Reads "British command", "the command of Britain". */
  private Postmodifiers under(Terms terms, int from) {
    int first = terms.at(from).is("the") ? from + 1 : from;
    if (terms.at(first).in(LeadWords.COMMAND) && terms.at(first + 1).is("of")) {
      return ledBy(terms, first + 2);
    }
    Postmodifiers led = ledBy(terms, first);
    return led != this && terms.at(led.next).in(LeadWords.COMMAND)
        ? new Postmodifiers(places, named, led.leaders, proposal, led.next + 1)
        : this;
  }

  /** Reads a clause whose nations lead: "that Germany and America lead". */
  private Postmodifiers ledIn(Terms terms, int from) {
    List<Term> nations = new ArrayList<>();
    int verb = LeadWords.verb(terms, nations(terms, from, nations));
    return verb >= 0 ? new Postmodifiers(places, named, nations, proposal, verb + 1) : this;
  }

  /** Takes "Britain and Canada", "Germany and the United States"; returns the index after them. */
  private static int nations(Terms terms, int from, List<Term> nations) {
    int end = from;
    for (int at = from; isNation(terms, at); at = afterJoint(terms, end)) {
      int nation = terms.at(at).is("the") ? at + 1 : at;
      nations.add(terms.at(nation));
      end = nation + 1;
    }
    return end;
  }

  private static int afterJoint(Terms terms, int at) {
    boolean comma = terms.at(at).is(Sense.COMMA);
    int next = comma && terms.at(at + 1).is("and") ? at + 2 : at + 1;
    return comma && isNation(terms, next) || terms.at(at).is("and") ? next : -1;
  }

  private static boolean isNation(Terms terms, int at) {
    return terms.at(terms.at(at).is("the") ? at + 1 : at).is(Sense.NATION);
  }
}
