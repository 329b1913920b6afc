package org.flankatlas.briefing;

import java.util.List;
import java.util.Optional;

/** Looks briefings up. */
public interface Briefings {

  /** Every briefing: the shipped ones by id, then those of editors, the last saved first. */
  List<StoredBriefing> all();

  Optional<StoredBriefing> briefing(String id);

  /** A briefing as it was once saved; a shipped one has version 0 alone. */
  Optional<StoredBriefing> version(String id, long version);

  /** Versions that are kept of a briefing, the newest first; empty for a shipped one. */
  List<StoredBriefing> versions(String id);
}
