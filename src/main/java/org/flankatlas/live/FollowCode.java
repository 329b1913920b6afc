package org.flankatlas.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which an audience follows a showing: 60 random bits as three groups of Crockford's
 * base 32, {@code K7QX-M2VD-9RTB}. It can be read aloud and gives no right to steer.
 *
 * @param text the twelve characters in capitals, with hyphens between the groups
 */
public record FollowCode(String text) {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern GROUPS =
      Pattern.compile("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(DIGITS));
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  public FollowCode {
    if (!GROUPS.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a follow code is three groups of four digits of base 32, is " + text);
    }
  }

  /** A code that nobody can guess. */
  public static FollowCode next() {
    StringBuilder digits = new StringBuilder();
    RANDOM.ints(LENGTH, 0, DIGITS.length()).forEach(digit -> digits.append(DIGITS.charAt(digit)));
    return grouped(digits.toString());
  }

  /**
   * The code as a person writes it: small letters, other or no signs between the groups, O for 0, I
   * and L for 1. Empty where it can be none.
   */
  public static Optional<FollowCode> read(String written) {
    if (written.length() > 2 * LENGTH) {
      return Optional.empty();
    }
    String digits =
        written
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return digits.matches("[" + DIGITS + "]{" + LENGTH + "}")
        ? Optional.of(grouped(digits))
        : Optional.empty();
  }

  private static FollowCode grouped(String digits) {
    return new FollowCode(
        String.join("-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8)));
  }

  @Override
  public String toString() {
    return text;
  }
}
