package org.flankatlas.comparison;

import java.util.List;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.posture.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and compares by the gazetteer that was read last. Safe for use by several threads. */
@Component
public class Comparer {

  private record Reading(Statements statements, Comparison comparison) {}

  private volatile @Nullable Reading reading;

  /** Takes the place of what was there. */
  public void replace(Gazetteer gazetteer) {
    reading = new Reading(new Statements(gazetteer), new Comparison(gazetteer));
  }

  /**
   * What passages state, in the order of the text, held against claims.
   *
   * @throws IllegalStateException before a gazetteer has been read
   */
  public List<Compared> compare(List<MatchedPassage> passages, List<Claim> claims) {
    Reading present = reading;
    if (present == null) {
      throw new IllegalStateException("no gazetteer has been read yet");
    }
    return present.comparison().compare(present.statements().of(passages), claims);
  }
}
