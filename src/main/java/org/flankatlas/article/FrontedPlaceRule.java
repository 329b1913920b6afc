package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun without a place of its own in a sentence that begins with one: "In Estonia, the
 * battlegroup showed us …". Says nothing of other battlegroups than the one there.
 */
final class FrontedPlaceRule implements PhraseRule {

  private final Formations formations;

  FrontedPlaceRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    boolean bare = phrase.before().origins().isEmpty() && !phrase.after().places().any();
    if (!bare || phrase.noun() != Kind.BATTLEGROUP || phrase.another() || !phrase.fronted().any()) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    phrase.fronted().known().forEach(place -> ids.addAll(formations.at(place, phrase.noun())));
    boolean agrees = phrase.plural() ? ids.size() > 1 : ids.size() == 1;
    return agrees ? new Mention(phrase.noun(), ids, phrase.span(), Reason.HOST_NATION) : null;
  }
}
