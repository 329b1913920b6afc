package org.flankatlas.article;

/** How far the reason of a match can be trusted, the surest first. */
public enum Certainty {
  /** The words name the formation, or what only it has. */
  HIGH,
  /** The words speak of a group, of a plan, or of something said before. */
  MEDIUM,
  /** The passage does not name the formation; others of its article do. */
  LOW
}
