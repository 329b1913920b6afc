package org.flankatlas.article;

import org.jspecify.annotations.Nullable;

/** One way in which words speak of formations. Rules keep no state and look only a few terms on. */
interface Rule {

  /** Reads from a term on; null where the rule does not apply there. */
  @Nullable Finding find(Terms terms, int at, Discourse discourse);
}
