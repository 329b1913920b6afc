package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Battlegroups from the first to the last of a row: "from Estonia to Poland", "between Tapa and
 * Orzysz", in a sentence or after one that speaks of battlegroups.
 */
final class RangeRule implements Rule {

  private static final Set<String> DOWN = Set.of("down", "up", "south", "all", "the", "way");

  private static final Set<String> BORDERS =
      Set.of("border", "frontier", "corridor", "gap", "strip", "land", "alternating", "alternates");

  private final Formations formations;

  RangeRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean from = terms.at(at).is("from");
    if (!from && !terms.at(at).is("between")) {
      return null;
    }
    if (terms.at(at - 1).in(BORDERS)) {
      return null;
    }
    int first = terms.skip(Lexicon.PLACE_FILLERS, at + 1);
    int joint = terms.skip(DOWN, terms.at(first + 1).is(Sense.COMMA) ? first + 2 : first + 1);
    int last = terms.skip(Lexicon.PLACE_FILLERS, joint + 1);
    if (!terms.at(joint).is(from ? "to" : "and")
        || !speaksOfBattlegroups(terms, at)
            && !(areBases(terms.at(first), terms.at(last)) && terms.theme().ofSoldiers())
            && (discourse.severalEver().isEmpty() || !isPlace(terms.at(first)))) {
      return null;
    }
    Set<String> ids = between(terms.at(first), terms.at(last));
    Reason reason =
        ids.equals(formations.ofKind(Kind.BATTLEGROUP)) ? Reason.ALL_FOUR : Reason.HOST_NATION;
    return ids.size() < 2
        ? null
        : new Finding(
            List.of(new Mention(Kind.BATTLEGROUP, ids, terms.span(at, last + 1), reason)),
            last + 1);
  }

  /** The battlegroups in the order of the gazetteer, which is that of the flank. */
  private Set<String> between(Term first, Term last) {
    List<String> row = new ArrayList<>(formations.ofKind(Kind.BATTLEGROUP));
    Set<String> begin = formations.at(first, Kind.BATTLEGROUP);
    Set<String> end = formations.at(last, Kind.BATTLEGROUP);
    if (begin.size() != 1 || end.size() != 1) {
      return Set.of();
    }
    int one = row.indexOf(begin.iterator().next());
    int other = row.indexOf(end.iterator().next());
    return new LinkedHashSet<>(row.subList(Math.min(one, other), Math.max(one, other) + 1));
  }

  /** A country or a town with a base, and no river or gulf of its surroundings. */
  private static boolean isPlace(Term term) {
    return term.is(Sense.NATION) || term.is(Sense.BASE) && !term.isOfSeveralWords();
  }

  /** "From Tapa to Bemowo Piskie". */
  private static boolean areBases(Term first, Term last) {
    return first.is(Sense.BASE) && last.is(Sense.BASE);
  }

  private static boolean speaksOfBattlegroups(Terms terms, int at) {
    int sentence = terms.at(at).sentence();
    return terms.theme().battlegroups().get(sentence);
  }
}
