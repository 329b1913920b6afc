package org.flankatlas.article;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flankatlas.posture.Formation.Kind;

/** The words by which a passage shows best that it goes on: what a reader sees marked. */
final class Cue {

  private Cue() {}

  /** The words that point back, or else that speak of soldiers or a staff, or else its first. */
  static Mention in(Terms terms, Kind kind, String id) {
    Subject subject = kind == Kind.HEADQUARTERS ? Subject.STAFF : Subject.SOLDIERS;
    int at =
        Stream.<IntPredicate>of(
                i -> ReferenceTraits.pointsBack(terms, i),
                i -> i < terms.size() && isPronoun(terms.at(i)),
                i -> subject.holds(terms.at(i)),
                i -> true)
            .flatMapToInt(cue -> IntStream.range(0, terms.size()).filter(cue).limit(1))
            .findFirst()
            .orElse(0);
    int end = ReferenceTraits.pointsBack(terms, at) ? at + 2 : at + 1;
    return new Mention(
        kind, Set.of(id), terms.span(at, Math.min(end, terms.size())), Reason.CARRIED_ON);
  }

  private static boolean isPronoun(Term term) {
    return term.in(References.IT) || term.in(References.THEY) || term.in(TopicWords.WE);
  }
}
