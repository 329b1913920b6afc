package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage that names no formation and whose first words take up what the passage before named
 * last and alone: "It has trained …", "Their first task …", "The unit …".
 */
final class Opening {

  /** Most light words before a pronoun. */
  private static final int LIGHT = 6;

  /** Most words of a noun phrase. */
  private static final int PHRASE = 4;

  private static final Set<String> UNITS =
      Set.of(
          "battalion",
          "unit",
          "contingent",
          "force",
          "formation",
          "garrison",
          "squadron",
          "detachment",
          "soldiers",
          "troops",
          "deployment",
          "rotation",
          "mission");

  private static final Set<String> STAFFS = Set.of("headquarters", "staff", "corps");
  private static final Set<String> COMMANDERS = Set.of("commander", "colonel");

  private static final Set<String> ARE = Set.of("is", "are", "was", "were", "has", "have", "of");
  private static final Set<String> EACH = Set.of("each", "none", "all");

  private static final int SEVERAL = 3;

  private final Formations formations;

  Opening(Formations formations) {
    this.formations = formations;
  }

  /** What the first words take up; null where they take up nothing. */
  @Nullable Mention find(Terms terms, Mentions own, Mentions before) {
    Mention last = before.last();
    if (last == null || own.speakOf(last.noun())) {
      return null;
    }
    if (speaksOfEach(terms) && before.ids().size() >= SEVERAL && before.areBattlegroups()) {
      return new Mention(Kind.BATTLEGROUP, before.ids(), terms.span(0, 1), Reason.CARRIED_ON);
    }
    if (!last.ids().equals(before.ids())) {
      return null;
    }
    int pronoun = pronoun(terms);
    Term term = terms.at(pronoun);
    boolean one = last.ids().size() == 1;
    if (term.in(References.IT) && one && !isExpletive(terms, pronoun) || term.in(References.THEY)) {
      return mention(last, terms, pronoun, pronoun + 1);
    }
    int noun = one ? noun(terms, formations.kindOf(List.copyOf(last.ids()))) : -1;
    return noun < 0 ? null : mention(last, terms, 0, noun + 1);
  }

  /** "Each is led …", "None is large", "All were in place". */
  private static boolean speaksOfEach(Terms terms) {
    return terms.at(0).in(EACH) && terms.at(1).in(ARE) && !terms.at(2).is("to");
  }

  private static Mention mention(Mention last, Terms terms, int from, int to) {
    return new Mention(last.noun(), last.ids(), terms.span(from, to), Reason.CARRIED_ON);
  }

  private static int pronoun(Terms terms) {
    int at = 0;
    while (at < LIGHT
        && !terms.at(at).in(References.THEY)
        && (terms.at(at).in(References.LIGHT) || terms.at(at).is(Sense.COMMA))) {
      at++;
    }
    return at;
  }

  /** "It is clear that …", "it will take years to …", "it rained": "it" stands for nothing said. */
  private static boolean isExpletive(Terms terms, int at) {
    if (!terms.at(at).is("it")) {
      return false;
    }
    int verb = terms.skip(References.MODALS, at + 1);
    if (terms.at(verb).in(References.WEATHER)) {
      return true;
    }
    if (!terms.at(verb).in(References.LINKS)) {
      return false;
    }
    for (int i = verb; i < verb + LIGHT; i++) {
      if (terms.at(i).is("that") || terms.at(i).is("to") || terms.at(i).is("whether")) {
        return true;
      }
    }
    return false;
  }

  /** The index of a noun that the passage begins with and that fits a kind; -1 for none. */
  private static int noun(Terms terms, Kind kind) {
    if (!terms.at(0).in(References.POINTERS)) {
      return -1;
    }
    Set<String> nouns = new HashSet<>(kind == Kind.HEADQUARTERS ? STAFFS : UNITS);
    nouns.addAll(COMMANDERS);
    for (int at = 1; at < PHRASE && isPlain(terms.at(at)); at++) {
      if (nouns.contains(terms.at(at).form())) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word gives a noun no name of its own. */
  private static boolean isPlain(Term term) {
    boolean name = term.capitals() != Token.Capitals.NONE || term.is(Sense.NATION);
    return !name && !term.is(Sense.COMMA) && !term.is(Sense.STOP);
  }
}
