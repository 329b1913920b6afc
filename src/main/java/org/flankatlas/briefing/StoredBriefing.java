package org.flankatlas.briefing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A briefing as it was last saved.
 *
 * @param briefing the briefing
 * @param version how often it has been saved; 0 for a shipped one
 * @param savedBy who saved it; null for a shipped one
 * @param savedAt when; null for a shipped one
 */
public record StoredBriefing(
    Briefing briefing, long version, @Nullable String savedBy, @Nullable Instant savedAt) {

  /** Whether it came with the atlas: it can be copied, and not changed. */
  public boolean shipped() {
    return savedBy == null;
  }
}
