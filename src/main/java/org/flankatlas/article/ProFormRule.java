package org.flankatlas.article;

import java.util.List;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** A {@link ProForm} after a mention: it stands for the noun used last in the passage. */
final class ProFormRule implements Rule {

  private final LocationRule location;

  ProFormRule(LocationRule location) {
    this.location = location;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Kind noun = discourse.latestNoun();
    NounPhrase phrase = noun == null ? null : ProForm.read(terms, at, noun);
    Mention mention = phrase == null ? null : location.resolve(phrase, discourse);
    return phrase == null || mention == null ? null : new Finding(List.of(mention), phrase.next());
  }
}
