package org.flankatlas.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of briefings made of their titles. */
final class BriefingIds {

  private static final int LONGEST = 60;

  private BriefingIds() {}

  /**
   * "Ādaži, step by step" becomes "adazi-step-by-step"; a title without such letters "briefing".
   */
  static String of(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String words =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+", "");
    String cut = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
    return cut.isEmpty() ? "briefing" : cut;
  }
}
