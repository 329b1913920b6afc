package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage that names no formation and goes on about the one that the text is about: by its
 * soldiers, their nations, or "there". What speaks of politics, of the sea or the air, of a town's
 * life, of a nation's own forces or of another place goes on about something else. So does what is
 * no whole sentence: headlines do not go on.
 */
final class Continuation {

  /** Most terms before a pronoun for several. */
  private static final int EARLY = 10;

  /** Most words between a determiner and its noun. */
  private static final int MODIFIERS = 3;

  private final Formations formations;
  private final Departure departure;

  Continuation(Formations formations) {
    this.formations = formations;
    departure = new Departure(formations);
  }

  @Nullable Mention find(Terms terms, Discourse discourse) {
    Set<String> topics = discourse.topics().before();
    if (topics.isEmpty() || !isWhole(terms)) {
      return null;
    }
    String one = topics.iterator().next();
    return topics.size() == 1
        ? ofOne(one, terms, discourse.topics().isMain(one))
        : ofSeveral(topics, terms);
  }

  /** "Nobody calls them tripwires": a pronoun for all that were named. */
  private @Nullable Mention ofSeveral(Set<String> topics, Terms terms) {
    boolean battlegroups = formations.ofKind(Kind.BATTLEGROUP).containsAll(topics);
    for (int at = 0; at < EARLY && battlegroups && terms.theme().ofSoldiers(); at++) {
      boolean each = terms.at(at).is("each") && terms.at(at + 1).in(Lexicon.AFTER_NUMBER);
      if (each || terms.at(at).in(References.THEY)) {
        return new Mention(Kind.BATTLEGROUP, topics, terms.span(at, at + 1), Reason.CARRIED_ON);
      }
    }
    return null;
  }

  private @Nullable Mention ofOne(String topic, Terms terms, boolean main) {
    if (isOfItsLeadAlone(terms, topic)) {
      return null;
    }
    boolean headquarters = isHeadquarters(topic);
    int sign = -1;
    for (int at = 0; at < terms.size(); at++) {
      if (departure.isAt(terms, at, topic)) {
        return null;
      }
      boolean goesOn = headquarters ? isOfAStaff(terms, at, main) : isOfSoldiers(terms, at, topic);
      sign = sign < 0 && goesOn ? at : sign;
    }
    Kind kind = headquarters ? Kind.HEADQUARTERS : Kind.BATTLEGROUP;
    return sign < 0
        ? null
        : new Mention(kind, Set.of(topic), terms.span(sign, sign + 1), Reason.CARRIED_ON);
  }

  private boolean isOfSoldiers(Terms terms, int at, String topic) {
    Term term = terms.at(at);
    return MilitaryWords.beginsLike(term, TopicWords.SOLDIERS) && isPointedAt(terms, at)
        || term.in(TopicWords.CAMP)
        || isThere(terms, at)
        || term.in(TopicWords.WE) && terms.theme().ofSoldiers() && !terms.theme().ofPolitics()
        || takesPart(term, topic) && (terms.theme().ofForces() || isOfPeople(terms, at));
  }

  /** "The two German tanks", "its engineers": not soldiers or tanks in general. */
  private static boolean isPointedAt(Terms terms, int noun) {
    for (int at = noun - 1; at >= noun - MODIFIERS; at--) {
      if (terms.at(at).in(References.POINTERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAStaff(Terms terms, int at, boolean main) {
    Term term = terms.at(at);
    return MilitaryWords.beginsLike(term, TopicWords.STAFF)
        || term.is(Sense.NATION) && terms.theme().nations().size() > 2
        || isThere(terms, at)
        || term.in(TopicWords.WE) && main;
  }

  /** "There" as a place, and not "there is". */
  private static boolean isThere(Terms terms, int at) {
    Term next = terms.at(at + 1);
    return terms.at(at).is("here")
        || terms.at(at).is("there") && !next.in(TopicWords.AFTER_EXPLETIVE);
  }

  private boolean takesPart(Term nation, String topic) {
    return formations.joinedBy(nation).contains(topic) || formations.ledBy(nation).contains(topic);
  }

  /** "The Danes" and "a Dane", not "Danish". */
  private static boolean isOfPeople(Terms terms, int at) {
    Term next = terms.at(at + 1);
    boolean one =
        terms.at(at - 1).is("a") && (!next.is(Sense.WORD) || next.in(Lexicon.AFTER_NUMBER));
    return terms.at(at).form().endsWith("s") || one;
  }

  private boolean isHeadquarters(String id) {
    return formations.ofKind(Kind.HEADQUARTERS).contains(id);
  }

  /** Whether the passage speaks of what its lead nation keeps there beside it. */
  private boolean isOfItsLeadAlone(Terms terms, String topic) {
    List<Term> nations = terms.theme().nations();
    return !formations.isSole(topic)
        && nations.stream().anyMatch(nation -> formations.ledBy(nation).contains(topic))
        && nations.stream().noneMatch(nation -> formations.joinedBy(nation).contains(topic));
  }

  private static boolean isWhole(Terms terms) {
    return terms.at(terms.size() - 1).is(Sense.STOP);
  }
}
