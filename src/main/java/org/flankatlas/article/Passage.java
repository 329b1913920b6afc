package org.flankatlas.article;

/**
 * One paragraph of an article, headline and standfirst included.
 *
 * @param articleId the article
 * @param number its place, counted from 0; the headline of an article is its passage 0
 * @param kind what part of the article it is
 * @param text the words, exactly
 */
public record Passage(String articleId, int number, Kind kind, String text) {

  /** The part a passage plays. */
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    PARAGRAPH,
    /** What the page prints around the article; shown grey, never matched. */
    FURNITURE
  }

  public Passage {
    if (number < 0) {
      throw new IllegalArgumentException("passage number must be 0 or more, is " + number);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + number + " of " + articleId + " is blank");
    }
  }
}
