package org.flankatlas.comparison;

import java.util.List;
import org.flankatlas.posture.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A statement held against the map. It says what a person may look at; it changes nothing.
 *
 * @param statement what the text states
 * @param verdict how it stands to what the map holds
 * @param against the claims it was held against: those that differ where it conflicts, those that
 *     agree where it confirms, those that place a superior in the chain, none where it is new; for
 *     a number one for each battlegroup that the map counts, so that their number is the map's
 * @param counted what the map counts, in plain words; null unless the statement is a number
 */
public record Compared(
    Statement statement, Verdict verdict, List<Claim> against, @Nullable String counted) {

  /** How a statement stands to what the map holds. */
  public enum Verdict {
    /** The map holds no claim of that fact. */
    NEW,
    /** Every claim of that fact agrees. */
    CONFIRMING,
    /** A claim of that fact says otherwise. */
    CONFLICTING,
    /** A superior at another level of the chain of command than those that the map names. */
    OTHER_LEVEL,
    /** A number of other battlegroups than the map's, or the text does not say of which. */
    COUNTS_ANOTHER_THING
  }

  public Compared {
    against = List.copyOf(against);
  }
}
