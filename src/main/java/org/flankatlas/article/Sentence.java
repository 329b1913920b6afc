package org.flankatlas.article;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Span;

/** A sentence of a passage; what it speaks of as a whole is found once. */
final class Sentence {

  private final Terms terms;
  private final int from;
  private final int to;
  private final BitSet covered;
  private final List<Term> nations;
  private final boolean onLand;
  private final boolean ofSoldiers;

  /**
   * Reads one.
   *
   * @param from its first term
   * @param to the index after its last
   * @param covered the characters that are mentions already
   */
  Sentence(Terms terms, int from, int to, BitSet covered) {
    this.terms = terms;
    this.from = from;
    this.to = to;
    this.covered = covered;
    nations =
        IntStream.range(from, to).mapToObj(terms::at).filter(t -> t.is(Sense.NATION)).toList();
    onLand = first(at -> isOfAnother(terms.at(at))) < 0;
    ofSoldiers = first(at -> MilitaryWords.beginsLike(terms.at(at), TopicWords.SOLDIERS)) >= 0;
  }

  Terms terms() {
    return terms;
  }

  int from() {
    return from;
  }

  /** The nations that it names, in order. */
  List<Term> nations() {
    return nations;
  }

  /** Whether it speaks of nothing that no formation on land has part in. */
  boolean isOnLand() {
    return onLand;
  }

  boolean isOfSoldiers() {
    return ofSoldiers;
  }

  /** Whether it ends as sentences do, and headlines do not. */
  boolean isWhole() {
    return terms.at(to - 1).is(Sense.STOP);
  }

  /** The index of the first term that is wanted; -1 where there is none. */
  int first(IntPredicate wanted) {
    for (int at = from; at < to; at++) {
      if (wanted.test(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a noun for a battlegroup stands there that no rule could place. */
  boolean isUnplaced(int at) {
    Term term = terms.at(at);
    return term.sense().noun() == Kind.BATTLEGROUP && !covered.get(term.start());
  }

  /** From the first to the last of some of its terms. */
  Span spanOf(List<Term> some) {
    return new Span(some.getFirst().start(), some.getLast().end());
  }

  private static boolean isOfAnother(Term term) {
    return MilitaryWords.beginsLike(term, TopicWords.OTHER) || term.in(Theme.DIVISIONS);
  }
}
