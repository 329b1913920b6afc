package org.flankatlas.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Accept-Encoding}, RFC 9110, section 12.5.3. */
final class AcceptedEncodings {

  private AcceptedEncodings() {}

  /**
   * Whether gzip is named, or else all are, with a weight above 0. Without the header it is not.
   */
  static boolean gzip(@Nullable String header) {
    return header != null && weight(header, "gzip").or(() -> weight(header, "*")).orElse(0.0) > 0;
  }

  private static Optional<Double> weight(String header, String coding) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
        .map(choice -> choice.replaceAll("\\s", "").split(";q=", 2))
        .filter(choice -> choice[0].equals(coding))
        .map(choice -> choice.length == 1 ? 1.0 : number(choice[1]))
        .findFirst();
  }

  private static double number(String weight) {
    try {
      return Double.parseDouble(weight);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
