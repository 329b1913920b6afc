package org.flankatlas.article;

import java.util.Set;

/** The traits of a passage by how it refers to what was spoken of before, and by whose words. */
final class ReferenceTraits {

  /** Among so many words at its beginning a pronoun is an opening one. */
  private static final int OPENING = 4;

  /** A person's pronoun stands nearer. */
  private static final int PERSON_OPENING = 3;

  /** Most terms from a determiner to its noun. */
  private static final int NEAR = 3;

  private static final int MOST_WE = 3;

  private static final Set<String> HE = Set.of("he", "his", "him", "she", "her");
  private static final Set<String> INDEFINITES = Set.of("a", "an", "another");
  private static final Set<String> UNITS =
      Set.of("brigade", "division", "battalion", "battlegroup", "corps", "headquarters");

  /** Nouns for a formation that has been named, for those who serve there and for what they do. */
  private static final Set<String> KNOWN =
      Set.of(
          "brigade",
          "battalion",
          "unit",
          "units",
          "contingent",
          "soldiers",
          "troops",
          "force",
          "formation",
          "mission",
          "garrison",
          "squadron",
          "group",
          "rotation",
          "detachment",
          "brigades",
          "battalions",
          "contingents",
          "battery",
          "deployment",
          "outfit",
          "base",
          "camp",
          "tankers",
          "gunners",
          "crews",
          "personnel",
          "battlegroup",
          "headquarters",
          "staff",
          "corps",
          "commander",
          "colonel",
          "exercise");

  private ReferenceTraits() {}

  static Traits of(ReadPassage passage) {
    Terms terms = passage.terms();
    String text = passage.text().strip();
    Traits traits = new Traits();
    traits.put(Trait.QUOTATION, text.contains("\"") || text.contains("“") || text.contains("„"));
    traits.put(Trait.QUESTION, text.endsWith("?"));
    traits.put(Trait.WHOLE, ".!?\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0);
    traits.put(Trait.WE, Math.min(MOST_WE, terms.count(at -> terms.at(at).in(TopicWords.WE))));
    traits.put(Trait.HERE, terms.count(at -> isHere(terms, at)) > 0);
    traits.put(Trait.IT, holds(terms, References.IT));
    traits.put(Trait.THEY, holds(terms, References.THEY));
    traits.put(Trait.PERSON, holds(terms, HE));
    traits.put(Trait.IT_FIRST, opens(terms, References.IT, OPENING));
    traits.put(Trait.THEY_FIRST, opens(terms, References.THEY, OPENING));
    traits.put(Trait.PERSON_FIRST, opens(terms, HE, PERSON_OPENING));
    traits.put(Trait.POINTED, Math.min(2, terms.count(at -> pointedAt(terms, at) >= 0)));
    traits.put(
        Trait.ANOTHER, Math.min(2, terms.count(at -> noun(terms, at, INDEFINITES, false) >= 0)));
    return traits;
  }

  /** The index of the noun for a formation that has been named to which a term points; else -1. */
  static int pointedAt(Terms terms, int at) {
    return noun(terms, at, References.POINTERS, true);
  }

  /** Whether somebody says "we". */
  static boolean saysWe(Terms terms) {
    return holds(terms, TopicWords.WE);
  }

  private static boolean holds(Terms terms, Set<String> words) {
    return terms.count(at -> terms.at(at).in(words)) > 0;
  }

  private static boolean opens(Terms terms, Set<String> words, int among) {
    int word = 0;
    for (int at = 0; at < terms.size() && word < among; at++) {
      if (terms.at(at).in(words)) {
        return true;
      }
      word += terms.at(at).is(Sense.WORD) ? 1 : 0;
    }
    return false;
  }

  /** "Here", and "there" as a place, not "there is". */
  private static boolean isHere(Terms terms, int at) {
    return terms.at(at).is("here")
        || terms.at(at).is("there") && !terms.at(at + 1).in(TopicWords.AFTER_EXPLETIVE);
  }

  /** The index of the noun to which a determiner leads within its sentence; -1 for none. */
  private static int noun(Terms terms, int at, Set<String> determiners, boolean known) {
    if (!determiners.contains(terms.at(at).form())) {
      return -1;
    }
    for (int noun = at + 1; noun <= at + NEAR; noun++) {
      Term term = terms.at(noun);
      if (term.is(Sense.BREAK) || term.sentence() != terms.at(at).sentence()) {
        return -1;
      }
      boolean ours = KNOWN.contains(term.form()) || term.sense().noun() != null;
      if (known ? ours : UNITS.contains(term.form())) {
        return noun;
      }
    }
    return -1;
  }
}
