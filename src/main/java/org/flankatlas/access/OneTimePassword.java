package org.flankatlas.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that serve once: four groups of five letters and digits, 99 bits. */
final class OneTimePassword {

  /** Without those that are taken for others. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String next() {
    return IntStream.range(0, GROUPS).mapToObj(n -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(GROUP_LENGTH, 0, SIGNS.length())
        .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
        .collect(Collectors.joining());
  }
}
