package org.flankatlas.posture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as precise as its source: a year, a month of a year, or a day (ISO 8601, "2017",
 * "2026-03", "2026-05-21").
 *
 * @param iso the date; sorts in time order as text within one precision
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

  /** Refuses text that is no year, month or day of the calendar. */
  public PartialDate {
    display(iso);
  }

  /** The date as an English sentence writes it: "2017", "March 2026", "21 May 2026". */
  public String display() {
    return display(iso);
  }

  /** The day itself, or the first one of the month or year. */
  public LocalDate firstDay() {
    return LocalDate.parse(iso + "-01-01".substring(iso.length() == 4 ? 0 : iso.length() - 4));
  }

  /**
   * Whether one is the other, as precisely as the vaguer of the two is: a month agrees with each of
   * its days and with its year.
   */
  public boolean agrees(PartialDate other) {
    return iso.startsWith(other.iso) || other.iso.startsWith(iso);
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso.compareTo(other.iso);
  }

  private static String display(String iso) {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).toString();
      case 7 -> YearMonth.parse(iso).format(pattern("MMMM uuuu"));
      case 10 -> LocalDate.parse(iso).format(pattern("d MMMM uuuu"));
      default -> throw new IllegalArgumentException("not a year, month or day: " + iso);
    };
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
