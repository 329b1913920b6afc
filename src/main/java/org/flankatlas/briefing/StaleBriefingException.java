package org.flankatlas.briefing;

/** Somebody else has saved the briefing since. */
public class StaleBriefingException extends RuntimeException {

  private final StoredBriefing current;

  public StaleBriefingException(StoredBriefing current) {
    super(
        "%s saved version %d of %s in between"
            .formatted(current.savedBy(), current.version(), current.briefing().id()));
    this.current = current;
  }

  /** What the other has saved. */
  public StoredBriefing current() {
    return current;
  }
}
