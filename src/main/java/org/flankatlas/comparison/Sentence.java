package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flankatlas.posture.Span;

/** The words of one sentence; past its last one every index holds an end. */
final class Sentence {

  private static final Word END = new Word(Sense.END, "", List.of(), 0, 0, false);

  private final String text;
  private final List<Word> words;
  private final List<Subject> subjects;

  /**
   * @param text the whole passage, which the offsets of words are of
   * @param subjects the formations it speaks of, in order
   */
  Sentence(String text, List<Word> words, List<Subject> subjects) {
    this.text = text;
    this.words = List.copyOf(words);
    this.subjects = subjects.stream().sorted(Comparator.comparingInt(Subject::from)).toList();
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : END;
  }

  List<Subject> subjects() {
    return subjects;
  }

  boolean isQuestion() {
    return words.stream().anyMatch(word -> word.is(Sense.STOP) && word.is("?"));
  }

  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** The characters from one word to just before another. */
  String text(int from, int to) {
    return span(from, to).of(text);
  }

  /** Every index at which a word of a set stands. */
  List<Integer> all(Set<String> forms) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (at(i).in(forms)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean any(int from, int to, Predicate<Word> condition) {
    for (int i = from; i < to; i++) {
      if (condition.test(at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first index from {@code from} on that holds no word of a set. */
  int skip(Set<String> forms, int from) {
    int i = from;
    while (at(i).in(forms)) {
      i++;
    }
    return i;
  }

  /** The index after the last one before {@code to} that holds no word of a set. */
  int skipBack(Set<String> forms, int to) {
    int i = to;
    while (at(i - 1).in(forms)) {
      i--;
    }
    return i;
  }

  /** Whether it speaks of a formation by its noun or name, not by a place or person alone. */
  boolean isFormation(Subject subject) {
    return any(
        subject.from(),
        subject.to(),
        word -> word.is(Sense.FORMATION) || word.in(Wording.FORMATION_NOUNS));
  }

  /** Whether names outside of some of its words tell which formation a subject is. */
  boolean isToldWithout(Subject subject, int from, int to) {
    return any(subject.from(), Math.min(from, subject.to()), Word::isName)
        || any(Math.max(to, subject.from()), subject.to(), Word::isName);
  }
}
