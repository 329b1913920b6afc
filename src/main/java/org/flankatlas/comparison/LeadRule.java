package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country that leads: "Canada leads the battlegroup in Latvia", "Denmark, Germany and Poland have
 * led it", "Canada, which leads it". The past alone ("Canada led") does not say who leads now.
 */
record LeadRule(Names names) implements Rule {

  /** Most words before the rest of its object. */
  private static final int ADJECTIVES = 5;

  private static final Set<String> PREPOSITIONS =
      Wording.words("of in at for to with on from by near and or that into over");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int verb : sentence.all(Wording.ANY_LEAD)) {
      Nations nations = leaders(sentence, verb);
      Subject subject = nations == null ? null : object(sentence, verb);
      if (nations != null && subject != null && states(sentence, nations, subject, verb)) {
        stated.add(
            new Stated(
                subject, Fact.LEAD_NATION, nations.text(names), nations.from(), subject.to()));
      }
    }
    return stated;
  }

  /** The countries that a verb says lead now; null where it says so of none. */
  static @Nullable Nations leaders(Sentence sentence, int verb) {
    int adverbs = sentence.skipBack(Wording.ADVERBS, verb);
    Word before = sentence.at(adverbs - 1);
    Word form = sentence.at(verb);
    boolean perfect = form.in(Wording.LED) && before.in(Wording.PERFECT);
    boolean progressive = form.in(Wording.LEADING) && before.in(Wording.PRESENT);
    int end = perfect || progressive ? sentence.skipBack(Wording.ADVERBS, adverbs - 1) : adverbs;
    boolean which = sentence.at(end - 1).is("which") && sentence.at(end - 2).is(Sense.COMMA);
    Nations nations = Nations.endingAt(sentence, which ? end - 2 : end);
    boolean plural = nations != null && nations.ids().size() > 1 && form.in(Wording.LEAD);
    return perfect || progressive || plural || form.in(Wording.LEADS) ? nations : null;
  }

  private static @Nullable Subject object(Sentence sentence, int verb) {
    return sentence.subjects().stream()
        .filter(subject -> subject.covers(verb) || isObject(sentence, verb, subject.from()))
        .filter(sentence::isFormation)
        .findFirst()
        .orElse(null);
  }

  /** Whether nothing but adjectives stands between: "leads the 2,000-strong battlegroup". */
  private static boolean isObject(Sentence sentence, int verb, int from) {
    boolean adjectives =
        sentence.at(verb + 1).in(Wording.ARTICLES)
            && from > verb
            && from <= verb + ADJECTIVES
            && !sentence.any(verb + 1, from, w -> !w.is(Sense.WORD) || w.in(PREPOSITIONS));
    return from == verb + 1 || adjectives;
  }

  private boolean states(Sentence sentence, Nations nations, Subject subject, int verb) {
    boolean told =
        !names.lead(nations.ids(), subject.ids())
            || subject.from() > verb
            || sentence.isToldWithout(subject, nations.from(), verb + 1);
    return told
        && nations.isClearFor(subject)
        && Mood.states(sentence, nations.from(), subject.to());
  }
}
