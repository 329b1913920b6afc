package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All battlegroups by their number alone, after battlegroups were spoken of: "each of the four had
 * …", "the first four report to …", "all four". A noun after the number makes it something else,
 * and "the other four" are others. A group by its number works alike: "the Baltic three".
 */
final class AllFourRule implements Rule {

  private final Formations formations;

  AllFourRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!terms.at(at).in(Lexicon.DEFINITES) && !terms.at(at).in(Lexicon.DEMONSTRATIVES)) {
      return null;
    }
    int number = terms.skip(Lexicon.FIRST, terms.skip(Lexicon.DEFINITES, at));
    Term group = terms.at(number);
    number += group.is(Sense.GROUP) ? 1 : 0;
    Integer count = terms.at(number).is(Sense.WORD) ? count(terms.at(number)) : null;
    if (count == null || !endsThere(terms.at(number + 1)) || !areKnown(terms, discourse)) {
      return null;
    }
    boolean flank = CountRule.WHOLE_FLANK.contains(count) && terms.at(at).is("all");
    Set<String> ids =
        group.is(Sense.GROUP) ? Set.copyOf(group.ids()) : formations.ofKind(Kind.BATTLEGROUP);
    Reason all = flank ? Reason.COUNTED_AMONG : Reason.ALL_FOUR;
    Reason reason = group.is(Sense.GROUP) ? Reason.GROUP : all;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, number + 1), reason);
    return flank || count == ids.size() ? new Finding(List.of(mention), number + 1) : null;
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
