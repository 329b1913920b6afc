package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All battlegroups by their number: "the four battlegroups", "all four battlegroups". Any other
 * number counts something else, and "the other four" are others.
 */
final class CountRule implements PhraseRule {

  private final Formations formations;

  CountRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    if (phrase.noun() != Kind.BATTLEGROUP || !phrase.plural() || phrase.before().count() == 0) {
      return null;
    }
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    if (phrase.before().count() != all.size() || phrase.before().hasAny(Lexicon.OTHERS)) {
      return Mention.elsewhere(phrase.noun(), phrase.span());
    }
    return new Mention(phrase.noun(), all, phrase.span(), Reason.ALL_FOUR);
  }
}
