package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** "The multinational corps" without another name: among what the atlas knows there is one. */
final class MultinationalCorpsRule implements PhraseRule {

  private final Formations formations;

  MultinationalCorpsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Premodifiers before = phrase.before();
    boolean pointed =
        before.determiner() == Determiner.DEFINITE
            || before.determiner() == Determiner.DEMONSTRATIVE;
    boolean plain = before.origins().isEmpty() && before.qualifiers().isEmpty();
    boolean elsewhere = phrase.after().places().any() || phrase.another();
    if (phrase.noun() != Kind.CORPS || !before.shared() || !pointed || !plain || elsewhere) {
      return null;
    }
    Set<String> headquarters = formations.ofKind(Kind.HEADQUARTERS);
    return headquarters.size() == 1
        ? new Mention(phrase.noun(), headquarters, phrase.span(), Reason.NAME)
        : null;
  }
}
