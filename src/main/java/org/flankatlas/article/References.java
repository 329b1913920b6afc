package org.flankatlas.article;

import java.util.Set;

/** Folded words that point back to what a passage before spoke of. */
final class References {

  static final Set<String> IT = words("it its itself");
  static final Set<String> THEY = words("they their them themselves");

  /** Words before a pronoun that bring in nothing else it could stand for. */
  static final Set<String> LIGHT =
      words(
          """
          in at on since now today then after before but and so yet peacetime wartime war together
          still also for from as with under until by during meanwhile later earlier once when while
          although though if because what where here there not only nobody everybody none most all
          both some many each of said says like unlike next week month year years last this
          monday tuesday wednesday thursday friday saturday sunday among around between over
          do does did are were have has will would can could should""");

  static final Set<String> MODALS = words("will would could may might should can has have also");
  static final Set<String> LINKS =
      words("is was be been s seems appears remains takes took take became becomes makes made");
  static final Set<String> WEATHER = words("rained rains snowed snows froze freezes poured");

  /** What a formation did, in words that do not end like others of the past. */
  static final Set<String> PAST =
      words("came went brought took got gave held met made left led built saw ran began kept sent");

  /** Point to what is known. */
  static final Set<String> POINTERS = words("the this that these those its their our");

  /** Those of them that speak of one unit, which may be another. */
  static final Set<String> SINGLE = words("brigade battalion unit contingent formation squadron");

  private References() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
