package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that carries on "leads the battlegroup" without saying it again: "…, the United
 * Kingdom in Estonia and Germany in Lithuania", "…, the one in Estonia by the United Kingdom". It
 * states as much as the verb that it carries on.
 */
record GappedLeadRule(Names names) implements Rule {

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (Subject subject : sentence.subjects()) {
      Nations nations = leader(sentence, subject);
      int verb = verbBefore(sentence, subject.from());
      if (nations != null && verb >= 0 && isStated(sentence, verb, subject)) {
        String value = nations.text(names);
        int from = subject.from();
        stated.add(new Stated(subject, Fact.LEAD_NATION, value, from, subject.to()));
      }
    }
    return stated;
  }

  private static @Nullable Nations leader(Sentence sentence, Subject subject) {
    int from = subject.from();
    int country = sentence.at(from).is("the") ? from + 1 : from;
    int last = subject.to() - 1;
    if (sentence.at(country).is(Sense.COUNTRY)) {
      int place = pro(sentence, country + 1);
      boolean gapped = sentence.at(place).is("in") && !names(sentence, place, subject.to(), "by");
      return gapped ? new Nations(sentence.at(country).ids(), from, country + 1) : null;
    }
    int by = sentence.at(last - 1).is("the") ? last - 2 : last - 1;
    boolean passive = pro(sentence, from) > from && sentence.at(by).is("by");
    boolean ours = passive && sentence.at(last).is(Sense.COUNTRY) && !sentence.at(by - 1).is("led");
    return ours ? new Nations(sentence.at(last).ids(), last, last + 1) : null;
  }

  /** Skips "the one" and "that". */
  private static int pro(Sentence sentence, int at) {
    if (sentence.at(at).is("the") && sentence.at(at + 1).is("one")) {
      return at + 2;
    }
    return sentence.at(at).is("that") ? at + 1 : at;
  }

  private static boolean names(Sentence sentence, int from, int to, String word) {
    return sentence.any(from, to, w -> w.is(word));
  }

  private static int verbBefore(Sentence sentence, int from) {
    return sentence.all(Wording.ANY_LEAD).stream().filter(i -> i < from).reduce(-1, (a, b) -> b);
  }

  private static boolean isStated(Sentence sentence, int verb, Subject part) {
    boolean passive = sentence.at(verb + 1).is("by") && LedByRule.isPresent(sentence, verb);
    return (passive || LeadRule.leaders(sentence, verb) != null)
        && Mood.states(sentence, verb, part.to());
  }
}
