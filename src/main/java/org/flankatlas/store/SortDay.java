package org.flankatlas.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as a number that grows from the newest to the oldest, so that an index runs that way. */
final class SortDay {

  /** After every day. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  private SortDay() {}

  static int of(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : Math.toIntExact(-day.toEpochDay());
  }
}
