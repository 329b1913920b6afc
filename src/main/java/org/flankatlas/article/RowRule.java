package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table or list that begins with the host and goes on with who leads there: "Latvia:
 * Canada, Albania, Czechia", "Estonia – United Kingdom", "Rukla | Germany". Says so only in a text
 * that speaks of forces.
 */
final class RowRule implements Rule {

  /** Most terms from the host to who leads. */
  private static final int NEAR = 9;

  private final Formations formations;

  RowRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean ofForces = terms.theme().ofForces() || discourse.recalled(Kind.BATTLEGROUP) != null;
    if (!ofForces || !begins(terms, at)) {
      return null;
    }
    Set<String> there = formations.at(terms.at(at), Kind.BATTLEGROUP);
    boolean parted = false;
    for (int lead = at + 1; lead <= at + NEAR && !there.isEmpty(); lead++) {
      parted |= terms.at(lead).is(Sense.BREAK);
      Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(lead)));
      ids.retainAll(there);
      boolean stops = terms.at(lead).is(Sense.STOP) && !terms.at(lead + 1).is("lead");
      if (stops || terms.at(lead).is(Sense.COMMA)) {
        return null;
      }
      boolean force = ForceWords.isForce(terms.at(lead + 1));
      if (!ids.isEmpty() && !force && (parted || lead == at + 1)) {
        Mention mention =
            new Mention(Kind.BATTLEGROUP, ids, terms.span(at, lead + 1), Reason.LEAD_NATION);
        return new Finding(List.of(mention), lead + 1);
      }
    }
    return null;
  }

  /** Whether nothing but marks and numbers stands before a place. */
  private static boolean begins(Terms terms, int at) {
    boolean place = terms.at(at).is(Sense.NATION) || terms.at(at).is(Sense.BASE);
    for (int i = at - 1; place && i >= Math.max(0, at - NEAR); i--) {
      boolean word = terms.at(i).is(Sense.WORD) && !Character.isDigit(terms.at(i).form().charAt(0));
      place = !word && !terms.at(i).sense().isOrigin();
    }
    return place;
  }
}
