package org.flankatlas.review;

/** Another person has written decisions on the passage since it was read; nothing was changed. */
public class StaleReviewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient PassageReview present;

  public StaleReviewException(PassageReview present) {
    super(
        "passage %d of %s has been decided on by another since"
            .formatted(present.passage().number(), present.passage().articleId()));
    this.present = present;
  }

  /** The passage as it is now. */
  public PassageReview present() {
    return present;
  }
}
