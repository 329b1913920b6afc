package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The multinational corps", "the existing corps", "NATO's corps in Poland" without another name:
 * among what the atlas knows there is one.
 */
final class MultinationalCorpsRule implements PhraseRule {

  private final Formations formations;

  MultinationalCorpsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Premodifiers before = phrase.before();
    boolean plain = before.origins().isEmpty() && before.qualifiers().isEmpty();
    if (phrase.noun() != Kind.CORPS || phrase.another() || !plain || !isTold(phrase)) {
      return null;
    }
    Set<String> headquarters = formations.ofKind(Kind.HEADQUARTERS);
    return headquarters.size() == 1
        ? new Mention(phrase.noun(), headquarters, phrase.span(), Reason.NAME)
        : null;
  }

  private boolean isTold(NounPhrase phrase) {
    Premodifiers before = phrase.before();
    if (!phrase.after().places().any()) {
      return before.pointed() && (before.shared() || before.existing());
    }
    return (before.shared() || before.allied())
        && !phrase.after().places().known().isEmpty()
        && phrase.after().places().known().stream().allMatch(formations::hostsHeadquarters);
  }
}
