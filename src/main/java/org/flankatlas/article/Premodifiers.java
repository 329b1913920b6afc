package org.flankatlas.article;

import java.util.ArrayList;
import java.util.HashSet;
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
 * @param shared whether it says that several nations take part: "multinational", "eFP"
 * @param qualifiers words that set the phrase apart: others, proposed, added
 * @param next the index of the noun
 */
record Premodifiers(
    Determiner determiner,
    int count,
    List<Term> origins,
    boolean led,
    boolean shared,
    Set<String> qualifiers,
    int next) {

  /** Most terms before a noun. */
  private static final int LIMIT = 12;

  /** Reads up to a noun; null where an unknown word or the end comes before one. */
  static @Nullable Premodifiers read(Terms terms, int start) {
    return read(terms, start, term -> term.sense().noun() != null);
  }

  /** Reads up to a term that is a head; null where an unknown word or the end comes before one. */
  static @Nullable Premodifiers read(Terms terms, int start, Predicate<Term> head) {
    Reader reader = new Reader();
    for (int at = start; at < start + LIMIT; at++) {
      Term term = terms.at(at);
      if (head.test(term)) {
        return reader.open ? null : reader.before(at);
      }
      if (!reader.takes(term)) {
        return null;
      }
    }
    return null;
  }

  static Premodifiers none(int noun) {
    return new Premodifiers(Determiner.NONE, 0, List.of(), false, false, Set.of(), noun);
  }

  boolean hasAny(Set<String> words) {
    return qualifiers.stream().anyMatch(words::contains);
  }

  private static final class Reader {
    private Determiner determiner = Determiner.NONE;
    private int count;
    private final List<Term> origins = new ArrayList<>();
    private boolean led;
    private boolean shared;
    private final Set<String> qualifiers = new HashSet<>();

    /** A list has been joined and waits for its next part. */
    private boolean open;

    private boolean begun;

    Premodifiers before(int noun) {
      return new Premodifiers(determiner, count, origins, led, shared, qualifiers, noun);
    }

    boolean takes(Term term) {
      if (pointsWith(term)) {
        return true;
      }
      if (term.is("of") && count > 0 && origins.isEmpty()) {
        begun = false;
        return true;
      }
      if (joinsWith(term)) {
        return true;
      }
      boolean taken = comesFrom(term) || counts(term) || qualifies(term);
      open = false;
      begun = true;
      return taken;
    }

    /** Takes determiners before all else; only "all", "both" and "each of" come before another. */
    private boolean pointsWith(Term term) {
      Determiner next = Determiner.of(term);
      boolean last = determiner == Determiner.DEMONSTRATIVE || determiner == Determiner.INDEFINITE;
      if (begun || last) {
        return false;
      }
      if (next != null) {
        determiner = next;
        count = term.is("both") ? 2 : count;
      }
      return next != null || term.is("of") && determiner != Determiner.NONE;
    }

    private boolean joinsWith(Term term) {
      boolean joins = term.is(Sense.COMMA) && !open || term.is("and") || term.is("or");
      if (!joins || origins.isEmpty()) {
        return false;
      }
      open = true;
      return true;
    }

    private boolean comesFrom(Term term) {
      if (!term.sense().isOrigin()) {
        return false;
      }
      if (!open) {
        origins.clear();
        led = false;
      }
      origins.add(term);
      return true;
    }

    private boolean counts(Term term) {
      Integer number = term.is(Sense.WORD) ? Lexicon.NUMBERS.get(term.form()) : null;
      count = number == null ? count : number;
      return number != null;
    }

    private boolean qualifies(Term term) {
      if (!begun && term.is(Lexicon.POSSESSIVE)) {
        return false;
      }
      if (term.in(Lexicon.LED) && !origins.isEmpty()) {
        led = true;
        return true;
      }
      if (term.in(Lexicon.OTHERS) || term.in(Lexicon.PROPOSED) || term.in(Lexicon.ADDED)) {
        qualifiers.add(term.form());
        return true;
      }
      shared |= term.in(Lexicon.SHARED);
      return term.in(Lexicon.FILLERS) || term.in(Lexicon.SHARED);
    }
  }
}
