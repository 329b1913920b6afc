package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the noun of a phrase: "the four north-eastern", "the British- and
 * Canadian-led", "a second Baltic".
 *
 * @param determiner how it points
 * @param count how many it says there are; 0 where it does not say
 * @param origins nations, places and groups that say which; several only where a list joins them,
 *     and otherwise the last ("the German-led Lithuania battlegroup")
 * @param led whether the origins lead rather than host
 * @param qualifiers words that set the phrase apart: others, proposed, added
 * @param marks words that say whose it is, that it stands, or that the origins are where it is
 * @param next the index of the noun
 */
record Premodifiers(
    Determiner determiner,
    int count,
    List<Term> origins,
    boolean led,
    Set<String> qualifiers,
    Set<String> marks,
    int next) {

  /** Most terms before a noun. */
  private static final int LIMIT = 12;

  /** Reads up to a noun; null where an unknown word or the end comes before one. */
  static @Nullable Premodifiers read(Terms terms, int start) {
    return read(terms, start, term -> term.sense().noun() != null);
  }

  /** Reads up to a term that is a head; null where an unknown word or the end comes before one. */
  static @Nullable Premodifiers read(Terms terms, int start, Predicate<Term> head) {
    PremodifierReader reader = new PremodifierReader();
    int at = start;
    while (at < start + LIMIT) {
      at = afterAbbreviation(terms, at, start);
      Term term = terms.at(at);
      if (head.test(term)) {
        return reader.isOpen() ? null : reader.before(at);
      }
      if (!reader.takes(term)) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** Passes over "(eFP)" after the words that it is short for, and "/eFP" after another name. */
  private static int afterAbbreviation(Terms terms, int at, int start) {
    boolean shared = at > start && ForceWords.isMark(terms.at(at + 1));
    if (shared && terms.at(at).opensABracket() && terms.at(at + 2).is(Sense.BREAK)) {
      return at + 3;
    }
    return shared && terms.at(at).is(Sense.BREAK) && terms.at(at).form().equals("/") ? at + 2 : at;
  }

  static Premodifiers none(int noun) {
    return new Premodifiers(Determiner.NONE, 0, List.of(), false, Set.of(), Set.of(), noun);
  }

  boolean hasAny(Set<String> words) {
    return qualifiers.stream().anyMatch(words::contains);
  }

  /** Whether it points to what is known by itself: "the", "that". */
  boolean pointed() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
  }

  /** Whether it says that several nations take part: "multinational", "eFP". */
  boolean shared() {
    return marks.stream().anyMatch(ForceWords::isShared);
  }

  /** Whether it says that it is the alliance's. */
  boolean allied() {
    return marks.stream().anyMatch(ForceWords.ALLIED::contains);
  }

  /** Whether it says that it stands already. */
  boolean existing() {
    return marks.stream().anyMatch(ForceWords.EXISTING::contains);
  }

  /** Whether it says that it commands land forces. */
  boolean ofLand() {
    return marks.stream().anyMatch(ForceWords.LAND::contains);
  }

  /** Whether the origins say where it is: "Latvia-based". */
  boolean based() {
    return marks.contains(ForceWords.BASED);
  }
}
