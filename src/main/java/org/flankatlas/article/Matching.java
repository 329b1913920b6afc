package org.flankatlas.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matcher of the gazetteer that was read last. Safe for use by several threads. */
@Component
public class Matching {

  private volatile @Nullable Matcher matcher;

  /** Takes the place of what was there. */
  public void replace(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The matcher.
   *
   * @throws IllegalStateException before a gazetteer has been read
   */
  public Matcher matcher() {
    Matcher present = matcher;
    if (present == null) {
      throw new IllegalStateException("no gazetteer has been read yet");
    }
    return present;
  }
}
