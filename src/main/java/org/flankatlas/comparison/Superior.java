package org.flankatlas.comparison;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A headquarters or other formation that commands others.
 *
 * @param ids its formation; none where the map has it not
 * @param name its name: of a formation ours, of any other as the text writes it
 * @param from index of the first word
 * @param to index after the last
 */
record Superior(Set<String> ids, String name, int from, int to) {

  private static final Set<String> INNER = Wording.words("of for");
  private static final String NUMBERED = "\\d{1,3}(st|nd|rd|th)";

  /** The superior that begins at a word, its article left out; null where none does. */
  static @Nullable Superior from(Sentence sentence, int start, Names names) {
    for (Subject subject : sentence.subjects()) {
      boolean begins = subject.from() <= start && start < subject.to();
      if (begins && sentence.isFormation(subject) && subject.ids().size() == 1) {
        return ours(sentence, subject, names);
      }
    }
    int end = start;
    while (isNamed(sentence, end)) {
      end++;
    }
    return unknown(sentence, start, end);
  }

  /** The superior that ends before a word. */
  static @Nullable Superior endingAt(Sentence sentence, int end, Names names) {
    for (Subject subject : sentence.subjects()) {
      if (subject.to() == end && sentence.isFormation(subject) && subject.ids().size() == 1) {
        return ours(sentence, subject, names);
      }
    }
    int start = end;
    while (isNamed(sentence, start - 1)) {
      start--;
    }
    return unknown(sentence, start, end);
  }

  private static Superior ours(Sentence sentence, Subject subject, Names names) {
    String id = subject.ids().iterator().next();
    String words = sentence.text(subject.from(), subject.to());
    return new Superior(
        subject.ids(), names.formation(id).orElse(words), subject.from(), subject.to());
  }

  private static @Nullable Superior unknown(Sentence sentence, int from, int to) {
    boolean commands = sentence.any(from, to, word -> word.in(Wording.COMMANDS));
    return commands && to - from > 1
        ? new Superior(Set.of(), sentence.text(from, to), from, to)
        : null;
  }

  private static boolean isNamed(Sentence sentence, int at) {
    Word word = sentence.at(at);
    boolean joint = word.in(INNER) || word.form().matches(NUMBERED);
    return word.capital() && !word.in(Wording.ARTICLES) || joint && sentence.at(at + 1).capital();
  }
}
