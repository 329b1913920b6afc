package org.flankatlas.deck;

import java.util.List;

/**
 * A passage that speaks of a formation.
 *
 * @param articleId the article
 * @param number its place in the article, counted from 0
 * @param text the words, exactly
 * @param marks where the formation is spoken of, each a start and an end in UTF-16 code units
 * @param checked whether a person has confirmed it
 */
public record DeckPassage(
    String articleId, int number, String text, List<List<Integer>> marks, boolean checked) {

  public DeckPassage {
    marks = List.copyOf(marks);
  }
}
