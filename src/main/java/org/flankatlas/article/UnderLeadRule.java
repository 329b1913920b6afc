package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who serves under a lead nation, in a text about several battlegroups or beside the host of the
 * one it leads: "assembled under Canada", "in Poland, 150 cavalrymen serve under American lead".
 */
final class UnderLeadRule implements Rule {

  private final Formations formations;

  UnderLeadRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    int nation = terms.at(at + 1).is("the") ? at + 2 : at + 1;
    Term after = terms.at(nation + 1);
    boolean leads = after.in(LeadWords.COMMAND) || !after.is(Sense.WORD);
    if (!terms.at(at).is("under") || !terms.at(nation).is(Sense.NATION) || !leads) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(nation)));
    Set<String> known = new LinkedHashSet<>(discourse.severalEver());
    known.addAll(terms.theme().ofSoldiers() ? discourse.hints().hosts() : Set.of());
    ids.retainAll(known);
    Mention mention =
        new Mention(Kind.BATTLEGROUP, ids, terms.span(at, nation + 1), Reason.LEAD_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), nation + 1);
  }
}
