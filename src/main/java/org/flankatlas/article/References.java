package org.flankatlas.article;

import java.util.Set;

/** Folded words that point back to what a passage before spoke of. */
final class References {

  static final Set<String> IT = words("it its itself");
  static final Set<String> THEY = words("they their them themselves");
  static final Set<String> HE = words("he his him she her");

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

  static final Set<String> OWNERS = words("its their our");

  /** Follow a noun and say whose or where it is. */
  static final Set<String> BOUNDS = words("in at near outside from on along");

  /** Nouns for a battlegroup that has been named. */
  static final Set<String> BATTLEGROUP =
      words(
          """
          brigade battalion unit units contingent soldiers troops force formation mission garrison
          squadron group rotation detachment brigades battalions contingents battery deployment
          outfit base camp tankers gunners crews personnel""");

  /** Those of them that speak of one unit, which may be another. */
  static final Set<String> SINGLE = words("brigade battalion unit contingent formation squadron");

  /** Those of them that speak of several units. */
  static final Set<String> SEVERAL = words("units brigades battalions contingents");

  /** Nouns for a headquarters that has been named. */
  static final Set<String> HEADQUARTERS = words("staff general generals star");

  /** Nouns for who commands what was named last. */
  static final Set<String> COMMANDER =
      words("commander commanders colonel officer officers spokesman spokeswoman deputy");

  /** Make forces a nation's own, or of another kind. */
  static final Set<String> NATIONAL =
      words(
          "carrier strike maritime armed special air naval national russian ukrainian home reserve police fire opposing enemy other same");

  /** Between a determiner and a noun they show that these do not belong together. */
  static final Set<String> LINKING =
      words("of in on at to for from by with as and or that which who is was are were said spoke");

  private References() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
