package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One battlegroup by its host and, however far apart, those who serve there, or by a noun that no
 * other rule could place: "Whenever Latvians see a convoy, it is Canadians or Spaniards who wave."
 * Where the lead nation keeps other forces there, only nations that join it count. Says nothing
 * once the passage has come to speak of a staff.
 */
final class TogetherRule implements SentenceRule {

  /** Most terms from a nation to where its soldiers are. */
  private static final int NEAR = 4;

  /** Before a country they say what forces at home are for. */
  private static final Set<String> DEFENDED =
      Set.of("reinforce", "defend", "protect", "reinforcing");

  private final Formations formations;
  private final String id;

  TogetherRule(Formations formations, String id) {
    this.formations = formations;
    this.id = id;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    if (discourse.spokeOfAStaffLast()) {
      return null;
    }
    int host = sentence.first(at -> isHost(sentence, at));
    boolean one = host >= 0 && hosts(sentence) < 2;
    int guest = host < 0 ? -1 : sentence.first(at -> isGuest(sentence, at, one, discourse));
    return guest < 0
        ? null
        : new Mention(
            Kind.BATTLEGROUP,
            Set.of(id),
            sentence.terms().span(Math.min(host, guest), Math.max(host, guest) + 1),
            Reason.TOGETHER);
  }

  private boolean isHost(Sentence sentence, int at) {
    Term place = sentence.terms().at(at);
    boolean one = place.is(Sense.NATION) || place.is(Sense.BASE);
    return one
        && formations.at(place, Kind.BATTLEGROUP).contains(id)
        && !sentence.terms().at(at - 1).in(DEFENDED)
        && !sentence.terms().at(at - 1).is("from")
        && !sentence.terms().at(at + 1).is(Lexicon.POSSESSIVE);
  }

  /** Whether a word says who serves there. */
  private boolean isGuest(Sentence sentence, int at, boolean oneHost, Discourse discourse) {
    Terms terms = sentence.terms();
    Term term = terms.at(at);
    boolean sole = formations.isSole(id);
    if (sentence.isUnplaced(at)) {
      return term.is(Sense.BATTLEGROUPS) != oneHost;
    }
    if (!term.is(Sense.NATION)) {
      boolean ours = term.in(ForceWords.OURS);
      Term next = terms.at(at + 1);
      return sole && ours && (next.in(ForceWords.SOLDIERS) || next.in(ForceWords.PEOPLE));
    }
    boolean leads = formations.ledBy(term).contains(id);
    boolean serves = formations.joinedBy(term).contains(id) || leads && sole;
    return !isElsewhere(terms, at)
        && (serves && sentence.isOfSoldiers() || leads && isKnownToLead(sentence, at, discourse));
  }

  /** How many battlegroups have their hosts in a sentence. */
  private long hosts(Sentence sentence) {
    return sentence.nations().stream()
        .flatMap(nation -> formations.at(nation, Kind.BATTLEGROUP).stream())
        .distinct()
        .count();
  }

  /** "In Poland", "British troops in Germany": a place, or soldiers at another. */
  private boolean isElsewhere(Terms terms, int at) {
    int before = at - 1;
    while (terms.at(before).in(Lexicon.PLACE_FILLERS)) {
      before--;
    }
    if (terms.at(before).in(TopicWords.AT) || terms.at(before).is("under")) {
      return true;
    }
    for (int i = at + 1; i < at + NEAR; i++) {
      if (terms.at(i).in(Lexicon.SURE_PLACE) && terms.at(i + 1).is(Sense.NATION)) {
        return !formations.at(terms.at(i + 1), Kind.BATTLEGROUP).contains(id);
      }
    }
    return false;
  }

  /** "The Canadians" in Latvia; "Germany got Lithuania" in a text about all battlegroups. */
  private boolean isKnownToLead(Sentence sentence, int at, Discourse discourse) {
    Terms terms = sentence.terms();
    boolean people = terms.at(at - 1).is("the") && terms.at(at).form().endsWith("s");
    boolean ofSeveral = discourse.severalEver().contains(id) && sentence.isWhole();
    return ofSeveral || people && formations.isSole(id);
  }
}
