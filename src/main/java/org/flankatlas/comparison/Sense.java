package org.flankatlas.comparison;

/** What a word of a text stands for. */
enum Sense {
  /** A country by its name or its adjective. */
  COUNTRY,
  /** A base or seat of a formation. */
  PLACE,
  /** A formation's own name. */
  FORMATION,
  /** The region of a group of formations. */
  REGION,
  /** The adjective of a group of formations. */
  GROUP,
  /** Any other word. */
  WORD,
  COMMA,
  BREAK,
  STOP,
  END
}
