package org.flankatlas.article;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a sentence as a whole speaks of formations, by words that may stand far apart.
 * Asked after the {@link Rule}s, for what these did not find.
 */
interface SentenceRule {

  /** What a sentence says; null where the rule does not apply. */
  @Nullable Mention find(Sentence sentence, Discourse discourse);
}
