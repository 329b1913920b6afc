package org.flankatlas.article;

import java.time.Instant;

/**
 * A person's word that a match is right.
 *
 * @param by the editor who confirmed or added it
 * @param at when
 */
public record Check(String by, Instant at) {

  public Check {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a check needs the name of who checked");
    }
  }
}
