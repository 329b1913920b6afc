package org.flankatlas.article;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Span;

/**
 * Words that speak of formations.
 *
 * @param noun the kind that the words speak of
 * @param ids the formations, in the order in which the words name them; empty where the words speak
 *     of some that are not in the gazetteer, which matters to what "those battlegroups" means
 *     afterwards
 * @param span the words
 * @param reason how they tell which
 */
record Mention(Formation.Kind noun, Set<String> ids, Span span, Reason reason) {

  Mention {
    ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
  }

  /** Words that speak of formations of a kind, but of none that we know. */
  static Mention elsewhere(Formation.Kind noun, Span span) {
    return new Mention(noun, Set.of(), span, Reason.REFERENCE);
  }
}
