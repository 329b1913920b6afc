package org.flankatlas.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of itself; what makes no sense is nothing. */
final class MetaValue {

  private static final int LONGEST = 300;
  private static final int DAY = "2026-05-21".length();
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private MetaValue() {}

  /** A line of words of at most 300 characters. */
  static @Nullable String line(@Nullable String written) {
    String line = written == null ? "" : PlainText.oneLine(written);
    return line.isEmpty() || line.length() > LONGEST ? null : line;
  }

  /** The day of an ISO date or time, as its own offset counts days. */
  static @Nullable LocalDate day(@Nullable String written) {
    String day = written == null ? "" : written.strip();
    try {
      return day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** An absolute http or https address. */
  static @Nullable URI webAddress(@Nullable String written) {
    try {
      URI uri = new URI(written == null ? "" : written.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
