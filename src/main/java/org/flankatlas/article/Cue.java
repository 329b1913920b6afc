package org.flankatlas.article;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flankatlas.posture.Formation.Kind;

/** The words by which a passage shows best that it goes on: what a reader sees marked. */
final class Cue {

  private Cue() {}

  /** The words that point back, or else that speak of soldiers or a staff, or else its first. */
  static Mention in(Terms terms, Kind kind, String id) {
    Subject subject = kind == Kind.HEADQUARTERS ? Subject.STAFF : Subject.SOLDIERS;
    int[] words =
        Stream.<IntUnaryOperator>of(
                at -> ReferenceTraits.pointedAt(terms, at),
                at -> isPronoun(terms.at(at)) ? at : -1,
                at -> subject.holds(terms.at(at)) ? at : -1,
                at -> at)
            .flatMap(last -> first(terms, last))
            .findFirst()
            .orElseThrow();
    return new Mention(kind, Set.of(id), terms.span(words[0], words[1] + 1), Reason.GOES_ON);
  }

  /** The first and the last term of the first words of a kind; none where there are none. */
  private static Stream<int[]> first(Terms terms, IntUnaryOperator last) {
    return IntStream.range(0, terms.size())
        .filter(at -> last.applyAsInt(at) >= 0)
        .limit(1)
        .mapToObj(at -> new int[] {at, last.applyAsInt(at)});
  }

  private static boolean isPronoun(Term term) {
    return term.in(References.IT) || term.in(References.THEY) || term.in(TopicWords.WE);
  }
}
