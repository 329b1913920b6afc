package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A list that gives each lead nation its host, in either order and without a noun: "Britain in
 * Estonia, Canada in Latvia", "Estonia (United Kingdom), Latvia (Canada)". Two such pairs in one
 * sentence are no chance where the text speaks of forces.
 */
final class PairListRule implements Rule {

  /** Most terms between the two of a pair, and from one pair to the next. */
  private static final int NEAR = 5;

  private final Formations formations;

  PairListRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    List<Mention> mentions = new ArrayList<>();
    int next = at;
    for (int first = at; first >= 0; first = nation(terms, next)) {
      int second = nation(terms, first + 1);
      Set<String> ids = second < 0 ? Set.of() : pair(terms.at(first), terms.at(second));
      if (!terms.at(first).is(Sense.NATION) || ids.isEmpty()) {
        break;
      }
      mentions.add(
          new Mention(Kind.BATTLEGROUP, ids, terms.span(first, second + 1), Reason.LEAD_NATION));
      next = second + 1;
    }
    boolean ofForces = terms.theme().ofForces() || discourse.spokeOfBattlegroups();
    return mentions.size() > 1 && ofForces ? new Finding(mentions, next) : null;
  }

  /** What one of two nations leads where the other hosts it. */
  private Set<String> pair(Term one, Term other) {
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(one));
    ids.retainAll(formations.at(other, Kind.BATTLEGROUP));
    if (ids.isEmpty()) {
      ids.addAll(formations.ledBy(other));
      ids.retainAll(formations.at(one, Kind.BATTLEGROUP));
    }
    return ids;
  }

  /** The next nation after nothing but light words; -1 where none is near. */
  private static int nation(Terms terms, int from) {
    for (int at = from; at < from + NEAR; at++) {
      Term term = terms.at(at);
      if (term.is(Sense.NATION)) {
        return at;
      }
      boolean heavy = term.sense().noun() != null || ForceWords.isForce(term);
      if (heavy || term.is(Sense.STOP) || term.is(Sense.END) || term.isUnknownName()) {
        return -1;
      }
    }
    return -1;
  }
}
