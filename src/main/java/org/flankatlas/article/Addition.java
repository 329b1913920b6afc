package org.flankatlas.article;

import java.time.Instant;

/**
 * How an article that was not shipped came to be here.
 *
 * @param by the editor who added it
 * @param at when
 */
public record Addition(String by, Instant at) {

  public Addition {
    if (by.isBlank()) {
      throw new IllegalArgumentException("an addition needs the name of who added it");
    }
  }
}
