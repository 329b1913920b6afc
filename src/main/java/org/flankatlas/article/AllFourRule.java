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

  private final Formations formations;

  AllFourRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Counted counted = mayBegin(terms.at(at)) ? Counted.read(terms, at) : null;
    if (counted == null || !isMeant(terms, at, counted) || isOfSome(terms, at)) {
      return null;
    }
    boolean known = discourse.spokeOfBattlegroups() || !terms.theme().battlegroups().isEmpty();
    if (!known || areOthers(terms, at, counted.end(), discourse)) {
      return null;
    }
    boolean several = terms.at(at).is("the") && discourse.spokeOfSeveral();
    boolean all = terms.at(at).is("all") || counted.named() || several;
    boolean flank = counted.isOfTheFlank() && all;
    boolean group = counted.group().is(Sense.GROUP);
    Set<String> ids =
        group ? Set.copyOf(counted.group().ids()) : formations.ofKind(Kind.BATTLEGROUP);
    Reason four = flank ? Reason.COUNTED_AMONG : Reason.ALL_FOUR;
    Mention mention =
        new Mention(
            Kind.BATTLEGROUP, ids, terms.span(at, counted.end()), group ? Reason.GROUP : four);
    return flank || counted.count() == ids.size()
        ? new Finding(List.of(mention), counted.end())
        : null;
  }

  private static boolean mayBegin(Term first) {
    return isPointed(first) || Counted.count(first) != null;
  }

  private static boolean isPointed(Term first) {
    return first.in(Lexicon.DEFINITES) || first.in(Lexicon.DEMONSTRATIVES);
  }

  /** "The four", "those four", and "eight of them", where "four of them" may be of anything. */
  private static boolean isMeant(Terms terms, int at, Counted counted) {
    boolean ofThem = terms.at(at + 1).is("of") && counted.named();
    boolean flank = counted.isOfTheFlank() && ofThem;
    return isPointed(terms.at(at)) || flank && !terms.theme().battlegroups().isEmpty();
  }

  /** "Two of the four", "the largest of the four". */
  private static boolean isOfSome(Terms terms, int at) {
    Term chosen = terms.at(at - 2);
    boolean some = Counted.count(chosen) != null || chosen.form().endsWith("est");
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
}
