package org.flankatlas.article;

import java.util.Set;

/**
 * Whether the name of a town with a base stands for the forces there. It does not where the town's
 * own life, the host's own forces or the staff of a division are all that the passage tells.
 */
final class BaseTown {

  private static final Set<String> DIVISIONS = Set.of("division", "divisions", "divisional");

  /** Most terms between a division and the town of its staff. */
  private static final int NEAR = 12;

  private final Formations formations;

  BaseTown(Formations formations) {
    this.formations = formations;
  }

  boolean standsForForces(Terms terms, int at) {
    Term base = terms.at(at);
    Theme theme = terms.theme();
    if (isOfADivision(terms, at) || isOfOneThroughout(terms)) {
      return false;
    }
    if (isOfAllies(theme, base)) {
      return true;
    }
    if (isOfANamedUnit(terms, base)) {
      return false;
    }
    if (base.isOfSeveralWords()) {
      return !NamedUnit.standsBefore(terms, terms.size());
    }
    return !theme.ofOwnForces() && (!theme.ofATown() || theme.ofSoldiers());
  }

  /** "Paratroopers of the 173rd Airborne Brigade land near Rukla". */
  private static boolean isOfANamedUnit(Terms terms, Term base) {
    for (int at = 0; at < terms.size(); at++) {
      if (terms.at(at).sentence() == base.sentence() && NamedUnit.endsAt(terms, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The divisions in Elbląg and Ādaži": staffs above the battlegroups. */
  private static boolean isOfADivision(Terms terms, int base) {
    for (int at = base - 1; at >= base - NEAR; at--) {
      if (terms.at(at).is(Sense.COMMA) && !terms.at(at + 1).in(TopicWords.AT)) {
        return false;
      }
      if (terms.at(at).in(DIVISIONS)) {
        return terms.at(at).sentence() == terms.at(base).sentence();
      }
    }
    return false;
  }

  /** Whether the passage speaks of a division and of no battlegroup or brigade. */
  private static boolean isOfOneThroughout(Terms terms) {
    return terms.theme().battlegroups().isEmpty()
        && terms.count(i -> terms.at(i).in(DIVISIONS)) > 0
        && terms.count(i -> terms.at(i).in(ForceWords.BRIGADES) && !terms.at(i).in(DIVISIONS)) == 0;
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
