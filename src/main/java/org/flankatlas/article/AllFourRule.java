package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All battlegroups by their number alone, after battlegroups were spoken of: "each of the four had
 * …", "the first four report to …", "all four", "the eight groups". Any other noun after the number
 * makes it something else, and "the other four" are others. A group by its number works alike: "the
 * Baltic three".
 */
final class AllFourRule implements Rule {

  /** What battlegroups are also counted as, once they have been spoken of. */
  static final Set<String> COUNTED =
      Set.of("groups", "battalions", "formations", "units", "contingents", "camps", "deployments");

  /** Numbers that are nouns themselves. */
  private static final Set<String> GROUP_NOUNS = Set.of("quartet", "foursome");

  private final Formations formations;

  AllFourRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean pointed = terms.at(at).in(Lexicon.DEFINITES) || terms.at(at).in(Lexicon.DEMONSTRATIVES);
    if (!pointed && !areAllOnTheFlank(terms, at)) {
      return null;
    }
    int number = terms.skip(Lexicon.FIRST, terms.skip(Lexicon.DEFINITES, at));
    Term group = terms.at(number);
    number += group.is(Sense.GROUP) ? 1 : 0;
    Integer count = terms.at(number).is(Sense.WORD) ? count(terms.at(number)) : null;
    boolean oldest = terms.at(number + 1).in(Lexicon.FIRST);
    boolean counts = terms.at(number + 1).in(COUNTED) && !terms.at(number + 2).is("of");
    int end = counts ? number + 2 : afterThem(terms, number + 1);
    boolean ends =
        end > number + 1
            || endsThere(terms.at(end))
            || terms.at(number).in(GROUP_NOUNS)
            || oldest
            || group.is(Sense.GROUP) && !terms.at(end).form().endsWith("s");
    if (count == null || !ends || isOfSome(terms, at) || areOthers(terms, at, end, discourse)) {
      return null;
    }
    if (!areKnown(terms, discourse)) {
      return null;
    }
    boolean several = terms.at(at).is("the") && discourse.spokeOfSeveral();
    boolean counted = terms.at(at).is("all") || end > number + 1 || several;
    boolean flank = CountRule.WHOLE_FLANK.contains(count) && counted;
    Set<String> ids =
        group.is(Sense.GROUP) ? Set.copyOf(group.ids()) : formations.ofKind(Kind.BATTLEGROUP);
    Reason all = flank ? Reason.COUNTED_AMONG : Reason.ALL_FOUR;
    Reason reason = group.is(Sense.GROUP) ? Reason.GROUP : all;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, end), reason);
    return flank || count == ids.size() ? new Finding(List.of(mention), end) : null;
  }

  /** "Eight of them", where "four of them" may be of anything. */
  private static boolean areAllOnTheFlank(Terms terms, int at) {
    Integer count = terms.at(at).is(Sense.WORD) ? count(terms.at(at)) : null;
    boolean flank = count != null && CountRule.WHOLE_FLANK.contains(count);
    return flank && afterThem(terms, at + 1) > at + 1;
  }

  /** "The eight of them". */
  private static int afterThem(Terms terms, int from) {
    return terms.at(from).is("of") && terms.at(from + 1).is("them") ? from + 2 : from;
  }

  /** "Two of the four", "the largest of the four". */
  private static boolean isOfSome(Terms terms, int at) {
    Term chosen = terms.at(at - 2);
    boolean some = Lexicon.NUMBERS.containsKey(chosen.form()) || chosen.form().endsWith("est");
    return terms.at(at - 1).is("of") && some;
  }

  private static boolean areOthers(Terms terms, int at, int end, Discourse discourse) {
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    boolean others = here != null && here.isOfOthers();
    return others
        || isInTheSouth(terms, end)
        || Newcomers.follow(terms, end)
        || Newcomers.areHostsOf(terms, at);
  }

  /** "The four in the south-east" are none of ours. */
  private static boolean isInTheSouth(Terms terms, int end) {
    return terms.at(end).is("in")
        && terms.at(end + 1).is("the")
        && terms.at(end + 2).sense() == Sense.WORD
        && terms.at(end + 2).form().startsWith("south");
  }

  private static boolean areKnown(Terms terms, Discourse discourse) {
    return discourse.spokeOfBattlegroups() || !terms.theme().battlegroups().isEmpty();
  }

  private static @Nullable Integer count(Term term) {
    return Lexicon.NUMBERS.get(term.form());
  }

  /** Whether what follows a number is no noun that it counts. */
  static boolean endsThere(Term after) {
    return after.sense() != Sense.WORD && after.sense().noun() == null && !after.sense().isPlace()
        || after.in(Lexicon.AFTER_NUMBER)
        || after.is(Sense.WORD) && after.form().endsWith("ed")
        || after.in(References.PAST);
  }
}
