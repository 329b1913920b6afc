package org.flankatlas.article;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The traits of a passage by what its words are about, the same for every formation. */
final class WordTraits {

  /** More words than so many on one subject say no more. */
  private static final int MOST = 4;

  /** The logarithm of the words of an ordinary passage and one more. */
  private static final double ORDINARY = 3.3;

  private static final double LONG = 0.65;

  private static final Set<Subject> MILITARY =
      EnumSet.of(
          Subject.SOLDIERS, Subject.STAFF, Subject.CAMP_LIFE, Subject.RANKS, Subject.TRAINING);

  private static final Pattern SUMS = Pattern.compile("[€$£]|percent|per cent|million|billion");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final Set<String> ADVERSARIES = Set.of("kremlin", "moscow");

  private WordTraits() {}

  static Traits of(ReadPassage passage) {
    Terms terms = passage.terms();
    Traits traits = new Traits();
    for (Subject subject : Subject.values()) {
      traits.put(subject.trait(), amount(terms, subject));
    }
    traits.put(
        Trait.NOTHING_MILITARY, MILITARY.stream().allMatch(subject -> amount(terms, subject) == 0));
    traits.put(Trait.NAMED_UNITS, Math.min(2, terms.count(at -> NamedUnit.endsAt(terms, at))));
    traits.put(Trait.PLACES, Math.min(2, terms.count(at -> isPlace(terms, at))));
    traits.put(Trait.ALLIANCE, Math.min(2, words(terms, WordTraits::isOfTheAlliance)));
    traits.put(Trait.SUMS, SUMS.matcher(passage.text()).find());
    traits.put(Trait.YEAR, words(terms, form -> YEAR.matcher(form).matches()) > 0);
    traits.put(Trait.ORDINAL, words(terms, form -> ORDINAL.matcher(form).matches()) > 0);
    traits.put(Trait.ADVERSARY, terms.count(at -> isAdversary(terms.at(at))) > 0);
    traits.put(Trait.BATTLEGROUP_NOUN, terms.count(at -> isBattlegroup(terms.at(at))) > 0);
    traits.put(Trait.CORPS_NOUN, terms.count(at -> terms.at(at).is(Sense.CORPS)) > 0);
    traits.put(Trait.HEADQUARTERS_NOUN, terms.count(at -> terms.at(at).is(Sense.HEADQUARTERS)) > 0);
    traits.put(Trait.LENGTH, length(terms));
    traits.put(Trait.SPEAKS_OF_OTHERS, passage.others());
    return traits;
  }

  /** The logarithm of its words, as {@link Trait#LENGTH} has it. */
  static double length(Terms terms) {
    int words = terms.count(at -> isWord(terms.at(at)));
    return Math.min(LONG, Math.log1p(words) - ORDINARY);
  }

  /** Whether a term is about soldiers. */
  static boolean isOfSoldiers(Term term) {
    return isBattlegroup(term) || Subject.SOLDIERS.holds(term);
  }

  private static double amount(Terms terms, Subject subject) {
    Predicate<Term> noun =
        switch (subject) {
          case SOLDIERS -> WordTraits::isBattlegroup;
          case STAFF -> term -> term.is(Sense.CORPS) || term.is(Sense.HEADQUARTERS);
          default -> term -> false;
        };
    int count = terms.count(at -> noun.test(terms.at(at)) || subject.holds(terms.at(at)));
    return Math.min(MOST, count) / 2.0;
  }

  private static int words(Terms terms, Predicate<String> form) {
    return terms.count(at -> terms.at(at).is(Sense.WORD) && form.test(terms.at(at).form()));
  }

  private static boolean isBattlegroup(Term term) {
    return term.is(Sense.BATTLEGROUP) || term.is(Sense.BATTLEGROUPS);
  }

  private static boolean isWord(Term term) {
    return !term.is(Sense.COMMA) && !term.is(Sense.BREAK) && !term.is(Sense.STOP);
  }

  private static boolean isPlace(Terms terms, int at) {
    Term term = terms.at(at);
    boolean name = term.is(Sense.WORD) && term.capitals() != Token.Capitals.NONE;
    return name && terms.at(at - 1).in(TopicWords.AT);
  }

  private static boolean isOfTheAlliance(String form) {
    return form.startsWith("nato")
        || form.startsWith("alliance")
        || form.startsWith("allied")
        || form.startsWith("allies");
  }

  private static boolean isAdversary(Term term) {
    return term.in(ADVERSARIES) || NationTraits.isAdversary(term);
  }
}
