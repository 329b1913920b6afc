package org.flankatlas.comparison;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words that the rules know by themselves, folded. Names are in the gazetteer. */
final class Wording {

  static final String POSSESSIVE = "'s";

  /** Say that a phrase speaks of a formation. */
  static final Set<String> FORMATION_NOUNS =
      words(
          """
          battlegroup battlegroups battle bg brigade headquarters hq corps one ones those""");

  /** Change nothing between a formation and what is said of it. */
  static final Set<String> LIGHT =
      words(
          """
          , ( ) – — which that is are has have been being currently now also already still today each
          all both directly together operationally formally officially itself""");

  /** Stand between a country and what it does. */
  static final Set<String> ADVERBS =
      words("currently now also already still long always both itself therefore thus successfully");

  static final Set<String> PERFECT = words("has have");

  static final Set<String> PRESENT = words("is are");

  /** Agree with several formations. */
  static final Set<String> PLURAL = words("are were have fall answer report come");

  static final Set<String> FINITE =
      words(
          """
          is are was were has have fall falls come comes answer answers report reports stood""");

  /** Before a formation these make it a part of what another noun says. */
  static final Set<String> EMBEDDING =
      words("of in near at with from for by to within inside alongside around than like on");

  static final Set<String> SINGULAR = words("falls answers reports comes");

  static final Set<String> RELATIVES = words("which who whom that where");

  static final Set<String> PAST = words("was were had");

  static final Set<String> ARTICLES = words("the a an its their");

  static final Set<String> LEADS = words("leads heads commands runs");

  static final Set<String> LED = words("led headed commanded run");

  static final Set<String> LEADING = words("leading heading commanding running");

  static final Set<String> LEAD = words("lead head command run");

  /** Every form of "lead". */
  static final Set<String> ANY_LEAD =
      Stream.of(LEADS, LED, LEADING, LEAD).flatMap(Set::stream).collect(Collectors.toSet());

  /** After a country's adjective these are people or troops, not the country. */
  static final Set<String> PEOPLE =
      words(
          """
          's forces force troops troop soldiers soldier army armies officers officer general
          generals colonel major brigade battalion battalions unit units personnel commander
          commanders company companies regiment division men women military contingent staff""");

  static final Set<String> LOCATED =
      words("based stationed located headquartered garrisoned quartered housed");

  static final Set<String> PLACE_PREPOSITIONS = words("in at near outside");

  /** Stand between a preposition and the name of a place. */
  static final Set<String> PLACE_FILLERS =
      words(
          """
          the a town city village port base barracks camp military army of 's northern southern
          eastern western central north south east west nearby""");

  static final Set<String> FOUNDED =
      words(
          """
          established created formed founded activated launched inaugurated deployed set stood""");

  /** Count others than those spoken of. */
  static final Set<String> OTHERS = words("other more additional further new extra another");

  static final Set<String> DEFINITE = words("the all these those its their our 's that this");

  /** Nouns of what commands others. */
  static final Set<String> COMMANDS = words("corps division brigade command headquarters hq");

  /** Capitalised, but no names of places or headquarters. */
  static final Set<String> NO_NAMES =
      words(
          """
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday nato exercise operation europe
          the a an in at on it its they this that those these there""");

  private Wording() {}

  static Set<String> words(String words) {
    return Arrays.stream(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
