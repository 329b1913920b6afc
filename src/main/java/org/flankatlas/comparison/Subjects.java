package org.flankatlas.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the formation that a verb of a sentence is about. */
final class Subjects {

  private Subjects() {}

  /** The subject that a word belongs to, or the one before it with only light words between. */
  static @Nullable Subject of(Sentence sentence, int word) {
    for (Subject subject : sentence.subjects().reversed()) {
      boolean near =
          subject.to() <= word && !sentence.any(subject.to(), word, w -> !w.in(Wording.LIGHT));
      if ((subject.covers(word) || near) && sentence.isFormation(subject)) {
        return whole(sentence, subject, word);
      }
    }
    return ofBoth(sentence, word);
  }

  /**
   * The subject with those that it shares its verb with: "Battlegroup Latvia and Battlegroup
   * Estonia are". Null where the verb is about something else: "the tanks of Battlegroup Latvia".
   */
  static @Nullable Subject whole(Sentence sentence, Subject subject, int verb) {
    if (subject.ids().size() > 1) {
      return isWithin(sentence, subject, verb) ? null : subject;
    }
    if (!sentence.any(subject.from(), verb + 1, word -> word.in(Wording.PLURAL))) {
      return isWithin(sentence, subject, verb) ? null : subject;
    }
    int end =
        sentence.at(subject.from() - 2).is(Sense.COMMA) ? subject.from() - 2 : subject.from() - 1;
    return sentence.at(subject.from() - 1).is("and")
        ? sentence.subjects().stream()
            .filter(
                first ->
                    first.to() == end && sentence.isFormation(first) && begins(sentence, first))
            .findFirst()
            .map(subject::after)
            .orElse(null)
        : null;
  }

  /** Whether a finite verb belongs to a noun before the preposition of a subject. */
  private static boolean isWithin(Sentence sentence, Subject subject, int verb) {
    for (int i = subject.from() + 1; i <= verb; i++) {
      if (sentence.at(i).in(Wording.FINITE)) {
        Word before = sentence.at(sentence.skipBack(Wording.ADVERBS, i) - 1);
        return sentence.at(subject.from() - 1).in(Wording.EMBEDDING)
            && !before.in(Wording.RELATIVES);
      }
    }
    return false;
  }

  private static boolean begins(Sentence sentence, Subject subject) {
    return subject.from() == 0 || sentence.at(subject.from() - 1).is(Sense.COMMA);
  }

  /** The subject of a second verb: "Battlegroup Latvia was created in 2017 and is led by …". */
  private static @Nullable Subject ofBoth(Sentence sentence, int word) {
    int verb = sentence.skipBack(Wording.LIGHT, word);
    boolean second =
        sentence.at(verb - 1).is("and") && (verb < word || sentence.at(word).in(Wording.SINGULAR));
    List<Subject> before =
        sentence.subjects().stream().filter(s -> s.to() < verb && sentence.isFormation(s)).toList();
    if (!second || before.size() != 1) {
      return null;
    }
    Subject only = before.getFirst();
    boolean direct = !sentence.any(only.to(), verb, w -> w.in(Wording.RELATIVES));
    return begins(sentence, only) && direct ? only : null;
  }

  /** The subject that begins at a word. */
  static @Nullable Subject from(Sentence sentence, int word) {
    return sentence.subjects().stream()
        .filter(subject -> subject.from() == word && sentence.isFormation(subject))
        .findFirst()
        .orElse(null);
  }
}
