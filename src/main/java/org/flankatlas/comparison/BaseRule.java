package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a formation is based: "is based at Camp Ādaži", "headquartered in Szczecin", "has its base
 * at Rukla", or a known place next to it: "an existing headquarters in Szczecin, Poland". A phrase
 * that tells which formation it means by the place alone ("the battlegroup at Rukla") states
 * nothing of it.
 */
record BaseRule() implements Rule {

  private static final Set<String> HOMES = Wording.words("base home headquarters");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int at : sentence.all(Wording.PLACE_PREPOSITIONS)) {
      Locality place = Locality.read(sentence, at);
      Subject subject = place == null ? null : subject(sentence, at);
      if (place != null && subject != null && isTold(sentence, subject, place)) {
        boolean verb = isLocated(sentence, at) || hasHome(sentence, at);
        boolean so =
            verb
                ? isPresent(sentence, at) && Mood.states(sentence, subject.from(), place.to())
                : place.known() && Mood.takesAsKnown(sentence, subject.from(), place.to());
        if (so) {
          String value = sentence.text(place.from(), place.to());
          stated.add(new Stated(subject, Fact.BASE, value, at, place.to()));
        }
      }
    }
    return stated;
  }

  private static @Nullable Subject subject(Sentence sentence, int preposition) {
    int verb = preposition;
    if (isLocated(sentence, preposition)) {
      verb = preposition - 1;
    } else if (hasHome(sentence, preposition)) {
      verb = preposition - 3;
    }
    Subject subject = Subjects.of(sentence, verb);
    boolean next = subject != null && (subject.covers(verb) || subject.to() == verb);
    return subject != null && (next || verb < preposition) && subject.from() < verb
        ? subject
        : null;
  }

  private static boolean isLocated(Sentence sentence, int preposition) {
    return sentence.at(preposition - 1).in(Wording.LOCATED)
        || sentence.at(preposition - 1).is("deployed");
  }

  private static boolean hasHome(Sentence sentence, int preposition) {
    return sentence.at(preposition - 1).in(HOMES)
        && sentence.at(preposition - 2).is("its")
        && sentence.at(preposition - 3).is("has");
  }

  private static boolean isPresent(Sentence sentence, int preposition) {
    int before = sentence.skipBack(Wording.ADVERBS, preposition - 1);
    return !sentence.at(before - 1).in(Wording.PAST);
  }

  private static boolean isTold(Sentence sentence, Subject subject, Locality place) {
    return subject.ids().size() == 1
        && (!subject.covers(place.from())
            || !sentence.at(place.from()).ids().containsAll(subject.ids())
            || sentence.isToldWithout(subject, place.from(), place.to()));
  }
}
