package org.flankatlas.briefing;

/** Where editors keep briefings of their own. Shipped ones can't be changed here. */
public interface BriefingShelf {

  /** How many versions of a briefing are kept at most. */
  int VERSIONS_KEPT = 200;

  /**
   * Adds a briefing as version 1. Where its id is taken, it gets the same with a number after it.
   */
  StoredBriefing add(Briefing briefing, String editor);

  /**
   * Saves a briefing in the place of a version; the older ones are kept.
   *
   * @param version the version that was changed
   * @throws StaleBriefingException when another has saved since
   * @throws IllegalArgumentException for a shipped briefing
   * @throws java.util.NoSuchElementException for an unknown one
   */
  StoredBriefing save(Briefing briefing, long version, String editor);

  /**
   * Takes a briefing away with all versions; an unknown one is away already.
   *
   * @throws IllegalArgumentException for a shipped briefing
   */
  void remove(String id, String editor);
}
