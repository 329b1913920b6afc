package org.flankatlas.review;

import java.util.List;
import java.util.Optional;

/**
 * Decisions on matches. They outlive re-matching and restarts. One on a passage whose text has
 * changed since is kept and not applied, until the text is again what it was.
 */
public interface Reviews {

  /** A passage with what was found and decided; empty for an unknown passage. */
  Optional<PassageReview> review(String articleId, int number);

  /**
   * Passages with something undecided: the least certain first, then of the newest article first,
   * then in text order; {@code limit} of them at most.
   */
  List<PassageReview> queue(int limit);

  /** How many passages have something undecided. */
  int queueLength();

  /**
   * Puts decisions in the place of all that were made on a passage; the former list written again
   * is an undo.
   *
   * @param version the version that the decisions were made on
   * @return the passage with the decisions
   * @throws StaleReviewException when another has written since that version
   * @throws IllegalArgumentException for two decisions on one formation, a span outside of the text
   *     or an unknown formation
   * @throws java.util.NoSuchElementException for an unknown passage
   */
  PassageReview decide(String articleId, int number, long version, List<Decision> decisions);
}
