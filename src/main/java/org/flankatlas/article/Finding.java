package org.flankatlas.article;

import java.util.List;

/**
 * What a rule read.
 *
 * @param mentions what it found, in order; may be empty where it read words that say nothing
 * @param next the index of the first term after it
 */
record Finding(List<Mention> mentions, int next) {

  Finding {
    mentions = List.copyOf(mentions);
  }
}
