package org.flankatlas.live;

/** A showing that can't be started, followed or steered; the message says why, for people. */
public class RefusedShowingException extends RuntimeException {

  /** Why. */
  public enum Reason {
    /** No showing has the code, or none has it any more. */
    UNKNOWN("No briefing is shown under this code."),
    /** It was shown under this code and is over. */
    ENDED("This showing has ended."),
    /** The key does not open it. */
    WRONG_KEY("This key does not steer the showing."),
    /** As many go on as may. */
    TOO_MANY("Too many briefings are shown at the moment; end one, or try again later."),
    /** As many follow it as may. */
    FULL("Too many people follow this showing; try again later.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;

  public RefusedShowingException(Reason reason) {
    super(reason.sentence);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
