package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formation and by whom it is led: "the battlegroup in Lithuania is led by Germany", "the UK-led
 * battlegroup in Estonia". A phrase that tells which formation it means by its leader alone ("the
 * Canadian-led battlegroup") states nothing of it.
 */
record LedByRule(Names names) implements Rule {

  private static final Set<String> SPLIT = Wording.words("by the a an that this its");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int led : sentence.all(Wording.LED)) {
      boolean by = sentence.at(led + 1).is("by");
      Nations nations = by ? Nations.from(sentence, led + 2) : before(sentence, led);
      Subject subject = nations == null ? null : Subjects.of(sentence, led);
      if (nations != null && subject != null && by && isEach(sentence, nations)) {
        stated.addAll(each(sentence, subject, nations, led));
      } else if (nations != null && subject != null && isTold(sentence, subject, nations, led)) {
        boolean so =
            by
                ? isPresent(sentence, led) && Mood.states(sentence, subject.from(), nations.to())
                : Mood.takesAsKnown(sentence, subject.from(), subject.to());
        if (so) {
          int from = Math.min(led, nations.from());
          String value = nations.text(names);
          stated.add(new Stated(subject, Fact.LEAD_NATION, value, from, nations.to()));
        }
      }
    }
    return stated;
  }

  /** The countries of "British- and Canadian-led"; null for "Canada led the battlegroup". */
  private static @Nullable Nations before(Sentence sentence, int led) {
    boolean adjective = !sentence.at(led + 1).in(SPLIT);
    Subject subject = Subjects.of(sentence, led);
    boolean within = subject != null && subject.covers(led);
    return adjective && within ? adjectives(sentence, led) : null;
  }

  /** Unlike a subject, an adjective may stand after "a". */
  private static @Nullable Nations adjectives(Sentence sentence, int led) {
    Nations list = Nations.endingAt(sentence, led);
    Word country = sentence.at(led - 1);
    return list != null || !country.is(Sense.COUNTRY)
        ? list
        : new Nations(country.ids(), led - 1, led);
  }

  private static boolean isEach(Sentence sentence, Nations nations) {
    int after = sentence.at(nations.to()).is(Sense.COMMA) ? nations.to() + 1 : nations.to();
    return sentence.at(after).is("respectively");
  }

  /** Pairs hosts and leaders in the order of the text. */
  private List<Stated> each(Sentence sentence, Subject subject, Nations nations, int led) {
    List<String> hosted = new ArrayList<>();
    for (int i = subject.from(); i < Math.min(led, subject.to()); i++) {
      if (sentence.at(i).is(Sense.COUNTRY)) {
        sentence.at(i).ids().forEach(id -> hosted.addAll(names.hostedBy(id)));
      }
    }
    List<Stated> stated = new ArrayList<>();
    boolean so =
        hosted.size() == nations.ids().size()
            && isPresent(sentence, led)
            && Mood.states(sentence, subject.from(), nations.to());
    for (int i = 0; so && i < hosted.size(); i++) {
      String leader = names.country(nations.ids().get(i));
      Subject one = new Subject(Set.of(hosted.get(i)), subject.from(), subject.to());
      stated.add(new Stated(one, Fact.LEAD_NATION, leader, led, nations.to()));
    }
    return stated;
  }

  private boolean isTold(Sentence sentence, Subject subject, Nations nations, int led) {
    int from = Math.min(led, nations.from());
    int to = Math.max(led + 1, nations.to());
    boolean ours = names.lead(nations.ids(), subject.ids());
    return nations.isClearFor(subject)
        && (!ours || !subject.covers(led) || sentence.isToldWithout(subject, from, to));
  }

  static boolean isPresent(Sentence sentence, int led) {
    int before = sentence.skipBack(Wording.ADVERBS, led);
    return !sentence.at(before - 1).in(Wording.PAST) && !sentence.at(before - 1).is("be");
  }
}
