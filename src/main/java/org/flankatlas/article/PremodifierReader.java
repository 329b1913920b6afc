package org.flankatlas.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers {@link Premodifiers}, term by term. */
final class PremodifierReader {

  /** Determiners that no other follows. */
  private static final Set<Determiner> LAST =
      Set.of(Determiner.DEMONSTRATIVE, Determiner.INDEFINITE, Determiner.POSSESSIVE);

  private Determiner determiner = Determiner.NONE;
  private int count;
  private final List<Term> origins = new ArrayList<>();
  private boolean led;
  private final Set<String> qualifiers = new HashSet<>();
  private final Set<String> marks = new HashSet<>();

  /** A list has been joined and waits for its next part. */
  private boolean open;

  private boolean begun;

  /** Whether a joined list waits for its next part, so that no noun can stand yet. */
  boolean isOpen() {
    return open;
  }

  /** What has been read, before the noun at an index. */
  Premodifiers before(int noun) {
    return new Premodifiers(determiner, count, origins, led, qualifiers, marks, noun);
  }

  /** Reads one more term; false where it can stand before no noun. */
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
    boolean taken = comesFrom(term) || !open && (counts(term) || qualifies(term));
    open = false;
    begun = true;
    return taken;
  }

  /** Takes determiners before all else; only "all", "both" and "each of" come before another. */
  private boolean pointsWith(Term term) {
    Determiner next = Determiner.of(term);
    if (begun || LAST.contains(determiner)) {
      return false;
    }
    if (next != null) {
      determiner = next;
      count = term.is("both") ? 2 : count;
    }
    return next != null || term.is("of") && determiner != Determiner.NONE;
  }

  private boolean joinsWith(Term term) {
    if (open && term.is("the")) {
      return true;
    }
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
    if (LeadWords.isLed(term) && !origins.isEmpty()) {
      led = true;
      return true;
    }
    if (term.in(Lexicon.OTHERS) || term.in(Lexicon.PROPOSED) || term.in(Lexicon.ADDED)) {
      qualifiers.add(term.form());
      return true;
    }
    if (ForceWords.isMark(term)) {
      marks.add(term.form());
      return true;
    }
    return term.in(Lexicon.FILLERS);
  }
}
