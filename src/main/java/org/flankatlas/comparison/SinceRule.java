package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when a formation stands: "were created in 2017", "stood up on 19 June 2017", "NATO deployed
 * the battlegroups in 2017", "has been based at Tapa since 2017". Since when a nation leads it, or
 * anything else was so, is another matter.
 */
record SinceRule() implements Rule {

  /** Stand between "was created" and the date. */
  private static final Set<String> FOUNDING_FILLERS =
      Wording.words(
          """
          up first formally officially originally initially there by nato alliance the to in at
          near as""");

  private static final Set<String> DATE_PREPOSITIONS = Wording.words("in on since");

  private static final Set<String> WAS = Wording.words("was were");
  private static final Set<String> PLACED = Wording.words("place there active operational exists");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int at : sentence.all(DATE_PREPOSITIONS)) {
      Dates.Found date = Dates.at(sentence, at + 1);
      Subject subject = date == null ? null : subject(sentence, at);
      if (date != null && subject != null && states(sentence, subject, date.next())) {
        stated.add(
            new Stated(
                subject,
                Fact.SINCE,
                date.date().display(),
                start(sentence, subject, at),
                date.next()));
      }
    }
    return stated;
  }

  private static boolean states(Sentence sentence, Subject subject, int to) {
    return Mood.states(sentence, subject.from(), to);
  }

  /** A verb before its formation belongs to what is quoted. */
  private static int start(Sentence sentence, Subject subject, int preposition) {
    return isFounded(sentence, subject.from() - 1) && !sentence.at(preposition).is("since")
        ? Math.max(0, verbStart(sentence, subject.from() - 1))
        : subject.from();
  }

  /** Takes the one who founded, where it is one word: "NATO created". */
  private static int verbStart(Sentence sentence, int verb) {
    int start = sentence.skipBack(Wording.words("has have up"), verb);
    return sentence.at(start - 1).capital() ? start - 1 : start;
  }

  private static @Nullable Subject subject(Sentence sentence, int preposition) {
    for (Subject subject : sentence.subjects().reversed()) {
      if (subject.to() <= preposition
          && sentence.isFormation(subject)
          && tells(sentence, subject, preposition)) {
        return Subjects.whole(sentence, subject, preposition);
      }
    }
    return null;
  }

  private static boolean tells(Sentence sentence, Subject subject, int preposition) {
    int at = subject.to();
    if (sentence.at(preposition).is("since")) {
      return !isLeading(sentence, subject, preposition)
          && !sentence.any(at, preposition, word -> !isStanding(word));
    }
    boolean before = isFounded(sentence, subject.from() - 1) && !isPassive(sentence, subject);
    boolean own = sentence.any(subject.from(), at, word -> word.in(Wording.FOUNDED));
    int verb = at;
    while (verb < preposition && isBetween(sentence.at(verb))) {
      verb++;
    }
    boolean after = isFounded(sentence, verb) && verb < preposition;
    return after
        ? isFilled(sentence, verb + 1, preposition)
        : (before || own) && isFilled(sentence, at, preposition);
  }

  private static boolean isBetween(Word word) {
    return word.in(Wording.LIGHT) || word.in(WAS) || word.in(FOUNDING_FILLERS);
  }

  /** Whether only where and as what stands between a founding verb and its date. */
  private static boolean isFilled(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = sentence.at(i);
      if (word.is("as") && i > from - 1) {
        return !sentence.any(i, to, w -> w.is(Sense.COMMA) || w.is(Sense.BREAK));
      }
      if (!word.isName() && !word.isUnknownName() && !word.in(FOUNDING_FILLERS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStanding(Word word) {
    return word.isName()
        || word.isUnknownName()
        || word.in(Wording.LIGHT)
        || word.in(Wording.LOCATED)
        || word.in(Wording.FOUNDED)
        || word.in(Wording.PLACE_PREPOSITIONS)
        || word.in(Wording.PLACE_FILLERS)
        || word.in(PLACED);
  }

  private static boolean isFounded(Sentence sentence, int at) {
    int verb = sentence.at(at).is("up") ? at - 1 : at;
    boolean set = sentence.at(verb).is("set") || sentence.at(verb).is("stood");
    return sentence.at(verb).in(Wording.FOUNDED) && (!set || sentence.at(verb + 1).is("up"));
  }

  private static boolean isPassive(Sentence sentence, Subject subject) {
    return sentence.at(subject.from() - 2).in(WAS);
  }

  /** "Canada has led the battlegroup since", "led by Canada since". */
  private static boolean isLeading(Sentence sentence, Subject subject, int preposition) {
    boolean by =
        sentence.at(preposition - 1).is(Sense.COUNTRY)
            && (sentence.at(preposition - 2).is("by") || sentence.at(preposition - 3).is("by"));
    boolean nation = sentence.at(subject.from() - 2).is("nation");
    boolean leads =
        sentence.all(Wording.ANY_LEAD).stream()
            .filter(verb -> verb >= subject.from() - 1 && verb < preposition)
            .anyMatch(verb -> LeadRule.leaders(sentence, verb) != null);
    return by || nation || leads;
  }
}
