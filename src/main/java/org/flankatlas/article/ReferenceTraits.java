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

  private static final Set<String> THEY = Set.of("they", "their", "them");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> HE = Set.of("he", "his", "she", "her");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours");
  private static final Set<String> POINTERS =
      Set.of("the", "this", "that", "these", "those", "its", "their", "our", "his", "her");
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
    traits.put(Trait.WE, Math.min(MOST_WE, terms.count(at -> terms.at(at).in(WE))));
    traits.put(Trait.HERE, terms.count(at -> isHere(terms, at)) > 0);
    traits.put(Trait.IT, holds(terms, IT));
    traits.put(Trait.THEY, holds(terms, THEY));
    traits.put(Trait.PERSON, holds(terms, HE) || terms.count(at -> terms.at(at).is("him")) > 0);
    traits.put(Trait.IT_FIRST, opens(terms, IT, OPENING));
    traits.put(Trait.THEY_FIRST, opens(terms, THEY, OPENING));
    traits.put(Trait.PERSON_FIRST, opens(terms, HE, PERSON_OPENING));
    traits.put(Trait.POINTED, Math.min(2, terms.count(at -> leadsTo(terms, at, POINTERS, true))));
    traits.put(
        Trait.ANOTHER, Math.min(2, terms.count(at -> leadsTo(terms, at, INDEFINITES, false))));
    return traits;
  }

  /** Whether a term points to a noun for a formation that has been named. */
  static boolean pointsBack(Terms terms, int at) {
    return leadsTo(terms, at, POINTERS, true);
  }

  /** Whether somebody says "we". */
  static boolean saysWe(Terms terms) {
    return holds(terms, WE);
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

  private static boolean leadsTo(Terms terms, int at, Set<String> from, boolean known) {
    if (!from.contains(terms.at(at).form())) {
      return false;
    }
    for (int noun = at + 1; noun <= at + NEAR; noun++) {
      Term term = terms.at(noun);
      boolean ours = KNOWN.contains(term.form()) || term.sense().noun() != null;
      if (known ? ours : UNITS.contains(term.form())) {
        return true;
      }
    }
    return false;
  }
}
