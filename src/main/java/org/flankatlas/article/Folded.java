package org.flankatlas.article;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a search compares it: without case and diacritics. */
public final class Folded {

  private Folded() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .strip();
  }
}
