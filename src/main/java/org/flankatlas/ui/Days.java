package org.flankatlas.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import org.flankatlas.posture.PartialDate;

/** How moments are told to a reader. */
final class Days {

  private Days() {}

  /** The day of a moment in Coordinated Universal Time: "21 May 2026". */
  static String of(Instant moment) {
    return new PartialDate(moment.atZone(ZoneOffset.UTC).toLocalDate().toString()).display();
  }
}
