package org.flankatlas.article;

import java.util.List;

/**
 * A passage with the formations found in it.
 *
 * @param passage the passage
 * @param matches at most one for each formation
 */
public record MatchedPassage(Passage passage, List<Match> matches) {

  public MatchedPassage {
    matches = List.copyOf(matches);
  }
}
