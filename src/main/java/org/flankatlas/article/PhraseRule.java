package org.flankatlas.article;

import org.jspecify.annotations.Nullable;

/** One way in which a noun phrase tells which formations it speaks of. */
interface PhraseRule {

  /**
   * Whom the phrase speaks of; null where this rule cannot tell, so that the next one is asked. A
   * mention without formations is an answer: of others than ours.
   */
  @Nullable Mention resolve(NounPhrase phrase, Discourse discourse);
}
