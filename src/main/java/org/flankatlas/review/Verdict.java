package org.flankatlas.review;

/** What a person says of a formation in a passage. */
public enum Verdict {
  /** The passage speaks of it, as the matcher found. */
  CONFIRMED,
  /** The passage does not speak of it, whatever the matcher found. */
  REJECTED,
  /** The passage speaks of it, though the matcher did not find it. */
  ADDED
}
