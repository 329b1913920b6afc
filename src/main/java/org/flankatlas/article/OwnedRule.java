package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A battlegroup by whose it is: "Canada has built a brigade around its battlegroup", "London will
 * not shrink its battlegroup". The last nation before it in its sentence leads or hosts it.
 */
final class OwnedRule implements PhraseRule {

  private final Formations formations;

  OwnedRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Term owner = phrase.owner();
    if (owner == null || phrase.another() || phrase.noun() != Kind.BATTLEGROUP || phrase.plural()) {
      return null;
    }
    Set<String> led = formations.ledBy(owner);
    Set<String> ids = led.isEmpty() ? formations.at(owner, Kind.BATTLEGROUP) : led;
    Reason reason = led.isEmpty() ? Reason.HOST_NATION : Reason.LEAD_NATION;
    return ids.size() == 1 ? new Mention(phrase.noun(), ids, phrase.span(), reason) : null;
  }
}
