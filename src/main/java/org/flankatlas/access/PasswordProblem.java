package org.flankatlas.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why a password was not changed. */
public enum PasswordProblem {
  /** It has fewer than {@link #LEAST_LENGTH} characters. */
  SHORT,
  /** It has more than {@link #MOST_BYTES} bytes in UTF-8. */
  LONG,
  /** It is the one that it should replace. */
  UNCHANGED,
  /** The password until now was given wrongly. */
  CURRENT,
  /** The password until now was given wrongly too often to be tried again yet. */
  WAIT;

  /** Characters that a password has at least. */
  public static final int LEAST_LENGTH = 12;

  /** Bytes in UTF-8 that bcrypt takes at most. */
  static final int MOST_BYTES = 72;

  /** What is wrong with the length of a password, if anything. */
  static Optional<PasswordProblem> ofLength(String password) {
    if (password.codePointCount(0, password.length()) < LEAST_LENGTH || password.isBlank()) {
      return Optional.of(SHORT);
    }
    return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Optional.of(LONG)
        : Optional.empty();
  }
}
