package org.flankatlas.briefing;

/** Briefings as JSON text, the form in which they are shipped, taken out and brought in. */
public interface BriefingFiles {

  /** Most characters of a file that is read. */
  int LONGEST_FILE = 2_000_000;

  /**
   * Reads a briefing and checks all of it: every formation, area and overlay must be there, every
   * quotation must stand in its passage.
   *
   * @throws BadBriefingException with every problem, when there is one
   */
  Briefing read(String json);

  /** Writes a briefing so that it can be read again. */
  String write(Briefing briefing);
}
