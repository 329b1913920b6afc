package org.flankatlas.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.flankatlas.posture.PartialDate;

/** How moments are told to a reader. */
final class Days {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Days() {}

  /**
   * What a source says of its date: an ISO date as a sentence writes it, other words as they are.
   */
  static String ofSource(String date) {
    return date.matches("\\d{4}(-\\d\\d){0,2}") ? new PartialDate(date).display() : date;
  }

  /** The day of a moment in Coordinated Universal Time: "21 May 2026". */
  static String of(Instant moment) {
    return new PartialDate(moment.atZone(ZoneOffset.UTC).toLocalDate().toString()).display();
  }

  /** The minute of a moment in Coordinated Universal Time: "12:03 UTC". */
  static String timeOf(Instant moment) {
    return MINUTE.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
  }
}
