package org.flankatlas.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the one-byte encoding in which the bytes beyond ASCII spell one of the region's languages.
 * General detectors do not know the Baltic encodings.
 *
 * <p>Each encoding is tried with each language: the share of those bytes that are letters of that
 * language or typographic signs. The greatest share wins, the earlier encoding among equals; under
 * nine tenths none does. Texts mostly in other scripts than the Latin are left to others.
 */
final class RegionalCharset {

  private static final List<Charset> CANDIDATES =
      Stream.of(
              "windows-1252",
              "windows-1257",
              "windows-1250",
              "ISO-8859-2",
              "ISO-8859-13",
              "ISO-8859-15",
              "ISO-8859-4")
          .map(Charset::forName)
          .toList();

  /**
   * Letters beyond ASCII: Latvian, Lithuanian, Estonian, Polish, German, the Nordic, French, Czech
   * and Slovak.
   */
  private static final List<String> LANGUAGES =
      List.of(
          "āčēģīķļņōŗšūž",
          "ąčęėįšųūž",
          "äõöüšž",
          "ąćęłńóśźż",
          "äöüß",
          "åäö",
          "æøåé",
          "àâæçéèêëîïôœùûüÿ",
          "áčďéěíňóřšťúůýžľĺôäŕ");

  private static final String SIGNS = "“”„‘’‚–—…«»°§·•€£±©®™\u00A0\u00AD";

  private static final double LEAST_SHARE = 0.9;

  private RegionalCharset() {}

  /** The encoding, or nothing where no language of the region fits. */
  static Optional<Charset> of(byte[] bytes) {
    int[] counts = counts(bytes);
    if (!isMostlyAscii(counts)) {
      return Optional.empty();
    }
    Charset best = null;
    double bestShare = LEAST_SHARE;
    for (Charset candidate : CANDIDATES) {
      double share = share(candidate, counts);
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int[] counts(byte[] bytes) {
    int[] counts = new int[256];
    for (byte each : bytes) {
      counts[each & 0xFF]++;
    }
    return counts;
  }

  private static boolean isMostlyAscii(int[] counts) {
    int letters = 0;
    int beyond = 0;
    for (int value = 0; value < counts.length; value++) {
      letters += value < 0x80 && Character.isLetter(value) ? counts[value] : 0;
      beyond += value < 0x80 ? 0 : counts[value];
    }
    return counts[0] == 0 && beyond > 0 && beyond < letters;
  }

  private static double share(Charset charset, int[] counts) {
    byte[] beyond = new byte[128];
    for (int i = 0; i < beyond.length; i++) {
      beyond[i] = (byte) (i + 128);
    }
    String characters = new String(beyond, charset).toLowerCase(Locale.ROOT);
    return LANGUAGES.stream()
        .mapToDouble(language -> share(characters, counts, language + SIGNS))
        .max()
        .orElse(0);
  }

  private static double share(String characters, int[] counts, String expected) {
    double fitting = 0;
    double all = 0;
    for (int i = 0; i < characters.length(); i++) {
      int count = counts[i + 128];
      all += count;
      fitting += expected.indexOf(characters.charAt(i)) >= 0 ? count : 0;
    }
    return fitting / all;
  }
}
