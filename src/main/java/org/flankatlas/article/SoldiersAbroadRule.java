package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Soldiers of nations that lead or join what stands in another country, told in one sentence:
 * "Spanish and Italian troops in Latvia", "Norway has 150 soldiers in Lithuania", "Slovenia sent a
 * company to Latvia". A nation that keeps other forces there says nothing.
 */
final class SoldiersAbroadRule implements Rule {

  /** Most terms from the nations to their soldiers, and from these to the place. */
  private static final int NEAR = 9;

  private final Formations formations;

  SoldiersAbroadRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean begins = terms.at(at).is(Sense.NATION) && !terms.continuesAList(at);
    int before = terms.at(at - 1).is("the") ? at - 2 : at - 1;
    if (!begins || terms.at(before).in(Lexicon.SURE_PLACE)) {
      return null;
    }
    List<Term> nations = new ArrayList<>();
    int after = nations(terms, at, nations);
    int soldiers = first(terms, after, term -> term.in(ForceWords.SOLDIERS));
    int place = soldiers < 0 ? -1 : place(terms, soldiers + 1);
    if (place < 0) {
      return null;
    }
    Places places = Places.read(terms, place, true);
    Set<String> ids = new LinkedHashSet<>(formations.at(places.known(), Kind.BATTLEGROUP));
    ids.removeIf(id -> nations.stream().noneMatch(nation -> servesIn(nation, id)));
    return ids.isEmpty()
        ? null
        : new Finding(
            List.of(
                new Mention(
                    Kind.BATTLEGROUP, ids, terms.span(at, places.next()), Reason.CONTRIBUTOR)),
            places.next());
  }

  private boolean servesIn(Term nation, String id) {
    return formations.joinedBy(nation).contains(id) || formations.alone(nation).contains(id);
  }

  /** Takes "Belgium, Luxembourg and Czechia"; returns the index after them. */
  private static int nations(Terms terms, int from, List<Term> nations) {
    int end = from;
    for (int at = from; terms.at(at).is(Sense.NATION); at = joint(terms, end)) {
      nations.add(terms.at(at));
      end = at + 1;
    }
    return end;
  }

  private static int joint(Terms terms, int from) {
    int at = terms.at(from).is(Sense.COMMA) ? from + 1 : from;
    at = terms.at(at).is("and") ? at + 1 : at;
    return terms.at(at).is("the") ? at + 1 : at;
  }

  /** The place after the soldiers, unless something of it follows; -1 where there is none. */
  private static int place(Terms terms, int from) {
    int preposition =
        first(terms, from, term -> term.in(Lexicon.PLACE_PREPOSITIONS) || term.is("from"));
    if (preposition < 0) {
      return -1;
    }
    int place = terms.skip(Lexicon.PLACE_FILLERS, preposition + 1);
    boolean hosts = terms.at(place).is(Sense.NATION) || terms.at(place).is(Sense.BASE);
    if (hosts) {
      return terms.at(place + 1).is(Lexicon.POSSESSIVE) ? -1 : place;
    }
    return place(terms, preposition + 1);
  }

  /** The first such term near by in the sentence, before any noun for a formation; -1 for none. */
  private static int first(Terms terms, int from, Predicate<Term> wanted) {
    for (int at = from; at < from + NEAR; at++) {
      Term term = terms.at(at);
      if (MilitaryWords.beginsLike(term, TopicWords.OTHER)) {
        return -1;
      }
      if (term.is(Sense.STOP) || term.is(Sense.END) || term.sense().noun() != null) {
        return -1;
      }
      if (wanted.test(term)) {
        return at;
      }
    }
    return -1;
  }
}
