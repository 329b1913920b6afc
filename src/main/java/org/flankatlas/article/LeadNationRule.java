package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A battlegroup and who leads it, without its place: "the Canadian-led battlegroup", "a battlegroup
 * led by Germany", "the British- and Canadian-led battlegroups". Led by another nation it is none
 * of ours.
 */
final class LeadNationRule implements PhraseRule {

  private final Formations formations;

  LeadNationRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    List<Term> leaders =
        phrase.before().led() ? phrase.before().origins() : phrase.after().leaders();
    if (phrase.noun() != Kind.BATTLEGROUP || leaders.isEmpty()) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    leaders.forEach(leader -> ids.addAll(formations.ledBy(leader)));
    return new Mention(phrase.noun(), ids, phrase.span(), Reason.LEAD_NATION);
  }
}
