package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the battlegroups: "the other three", "three others of the kind", after one; "the
 * remaining two", after two of four or one of three; "the other eight" are those of the flank
 * beside another, ours among them.
 */
final class RemainderRule implements Rule {

  private static final int THREE = 3;

  /** So many terms before may tell what is counted. */
  private static final int FURTHEST = 60;

  private static final Set<String> OTHERS = Set.of("others", "more");
  private static final Set<String> OURS =
      Set.of("groups", "battalions", "formations", "units", "contingents", "nations", "countries");

  private static final Set<String> MARKS = Set.of("forward", "multinational");
  private static final Set<String> LEFT = Set.of("other", "remaining");

  private final Formations formations;

  RemainderRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean pointed = terms.at(at).is("the") || terms.at(at).is("those");
    int first = pointed ? at + 1 : at;
    boolean left = pointed && areLeft(terms, first);
    if (!left && !areThreeOthers(terms, first)) {
      return null;
    }
    int count = left ? Lexicon.NUMBERS.get(terms.at(first + 1).form()) : THREE;
    int next = afterNoun(terms, first + 2);
    boolean noun = next > first + 2;
    if (left && !noun && areOfSomethingElse(terms, at, count)) {
      return null;
    }
    Set<String> ids = others(count, noun, discourse);
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, next), Reason.GROUP);
    return ids.isEmpty() ? null : new Finding(List.of(mention), next);
  }

  private Set<String> others(int count, boolean noun, Discourse discourse) {
    if (isOfTheFlank(count)) {
      boolean known = noun || discourse.spokeOfBattlegroups();
      return known ? formations.ofKind(Kind.BATTLEGROUP) : Set.of();
    }
    return remainder(count, noun, discourse);
  }

  /** Whether the passage has counted anything but battlegroups before: "Nine soldiers …". */
  private static boolean areOfSomethingElse(Terms terms, int before, int count) {
    for (int at = Math.max(0, before - FURTHEST); at < before; at++) {
      Term noun = terms.at(at + 1);
      boolean plain = noun.is(Sense.WORD) && !Counted.endsThere(noun) && !noun.is("of");
      Integer number = Lexicon.NUMBERS.get(terms.at(at).form());
      boolean whole = number != null && number > count && number <= count + 2;
      boolean several = noun.form().endsWith("s") || noun.in(ForceWords.PEOPLE);
      boolean another = plain && several && !noun.in(OURS);
      if (whole && another) {
        return true;
      }
    }
    return false;
  }

  /** What the ones spoken of last leave of all, or of the several spoken of; may be none. */
  private Set<String> remainder(int count, boolean noun, Discourse discourse) {
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent known = here == null ? discourse.recalled(Kind.BATTLEGROUP) : here;
    Set<String> ever = noun ? discourse.singleEver() : Set.of();
    Set<String> one = known == null ? ever : known.one();
    if (one.size() != 1) {
      return Set.of();
    }
    Set<String> several = discourse.severalEver().size() == THREE ? discourse.severalEver() : all;
    for (Set<String> whole : List.of(all, several)) {
      for (Set<String> told : List.of(one, Set.copyOf(discourse.topics().lastTwo()))) {
        Set<String> ids = new LinkedHashSet<>(whole);
        ids.removeAll(told);
        if (ids.size() == count) {
          return ids;
        }
      }
    }
    return Set.of();
  }

  /** "Other three", "remaining two" by themselves, and no others of something else. */
  private static boolean areLeft(Terms terms, int at) {
    int after = at + 2;
    Integer count = Lexicon.NUMBERS.get(terms.at(at + 1).form());
    boolean counts = count != null && (count == 2 || count == THREE || isOfTheFlank(count));
    boolean ends =
        afterNoun(terms, after) > after
            || terms.at(after).is("of")
            || Counted.endsThere(terms.at(after));
    return terms.at(at).in(LEFT) && counts && ends;
  }

  private static boolean isOfTheFlank(int count) {
    return CountRule.WHOLE_FLANK.contains(count);
  }

  /** "Three others of the kind", "three more battlegroups", "three others set up". */
  private static boolean areThreeOthers(Terms terms, int at) {
    Term after = terms.at(at + 2);
    boolean kind = after.is("of") && terms.at(at + 4).is("kind");
    boolean told = after.is(Sense.BATTLEGROUPS) || after.is("set") || kind;
    return terms.at(at).is("three") && terms.at(at + 1).in(OTHERS) && told;
  }

  /** The index after "battlegroups" or "framework nations"; the same where neither stands there. */
  private static int afterNoun(Terms terms, int at) {
    if (terms.at(at).is(Sense.BATTLEGROUPS)) {
      return at + 1;
    }
    boolean nations = terms.at(at).is("framework") && terms.at(at + 1).is("nations");
    boolean units = terms.at(at).in(MARKS) && terms.at(at + 1).in(Counted.UNITS);
    return nations || units ? at + 2 : at;
  }
}
