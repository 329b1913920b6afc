package org.flankatlas.article;

import java.util.Set;

/**
 * Whether the name of a town with a base stands for the forces there. It does not where the town's
 * own life, the host's own forces or the staff of a division are all that the passage tells.
 */
final class BaseTown {

  /** Most terms between a division and the town of its staff. */
  private static final int NEAR = 12;

  /** What a town has and a garrison has not. */
  private static final Set<String> TOWN = Set.of("residents", "volunteer", "fire", "firefighters");

  private final Formations formations;

  BaseTown(Formations formations) {
    this.formations = formations;
  }

  boolean standsForForces(Terms terms, int at) {
    Term base = terms.at(at);
    Theme theme = terms.theme();
    boolean division = theme.ofADivision() && !theme.ofABrigade() && theme.battlegroups().isEmpty();
    if (division || isOfADivision(terms, at) || isOfTheTown(terms.at(at + 1))) {
      return false;
    }
    if (isOfAllies(theme, base)) {
      return true;
    }
    boolean dateline = at == 0 && Dateline.begins(terms) && !base.isOfSeveralWords();
    if (dateline && !theme.ofSoldiers() || theme.namedUnits().get(base.sentence())) {
      return false;
    }
    if (base.isOfSeveralWords()) {
      return theme.namedUnits().isEmpty();
    }
    return !theme.ofOwnForces() && (!theme.ofATown() || theme.ofSoldiers());
  }

  /** "The Orzysz volunteer fire department", "Tapa residents". */
  private static boolean isOfTheTown(Term next) {
    return MilitaryWords.isOfATown(next) || next.in(TOWN);
  }

  /** "The divisions in Elbląg and Ādaži": staffs above the battlegroups. */
  private static boolean isOfADivision(Terms terms, int base) {
    for (int at = base - 1; at >= base - NEAR; at--) {
      if (terms.at(at).is(Sense.COMMA) && !terms.at(at + 1).in(TopicWords.AT)) {
        return false;
      }
      if (terms.at(at).in(Theme.DIVISIONS)) {
        return terms.at(at).sentence() == terms.at(base).sentence();
      }
    }
    return false;
  }

  /** Whether the passage names allies, or a nation that has soldiers there. */
  private boolean isOfAllies(Theme theme, Term base) {
    return theme.ofAllies()
        || theme.nations().stream()
            .anyMatch(
                nation ->
                    formations.ledBy(nation).stream().anyMatch(base.ids()::contains)
                        || formations.joinedBy(nation).stream().anyMatch(base.ids()::contains));
  }
}
