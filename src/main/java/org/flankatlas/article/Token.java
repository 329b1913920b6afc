package org.flankatlas.article;

/**
 * A word or a mark of punctuation in a passage.
 *
 * @param mark what it is
 * @param form the folded word; for punctuation the character
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param capitals how it is written
 */
public record Token(Mark mark, String form, int start, int end, Capitals capitals) {

  /** What a token does to the words on either side. */
  public enum Mark {
    WORD,
    /** Joins the parts of a list. */
    COMMA,
    /** Parts phrases within a sentence. */
    BREAK,
    /** Ends a sentence. */
    STOP
  }

  /** How a word is written, from the least to the most capitals. */
  public enum Capitals {
    NONE,
    INITIAL,
    ALL
  }
}
