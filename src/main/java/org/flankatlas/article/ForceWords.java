package org.flankatlas.article;

import java.util.List;
import java.util.Set;

/** Folded words for forces, and for whose they are. */
final class ForceWords {

  /** Forces that one formation can be called by, when its lead or host tells which. */
  static final Set<String> FORCES =
      words(
          """
          brigade battalion formation force contingent unit team group detachment mission
          side component element presence garrison deployment rotation squadron infantry
          forces troops soldiers units battalions formations teams contingents personnel members
          servicemen servicewomen infantrymen paratroopers crews tanks groups deployments garrisons missions
          detachments outposts neighbour neighbor
          counterpart neighbours neighbors""");

  /** What an ally sends to another country, or keeps there. */
  static final Set<String> SOLDIERS =
      words(
          """
          soldiers troops soldier company companies battalion battery batteries contingent squadron
          platoon infantry infantrymen engineers sappers gunners personnel crews tanks unit units force
          forces detachment presence paratroopers legionnaires members instructors medics men""");

  /** Whose soldiers they are in what is said by or to those who sent them. */
  static final Set<String> OURS = words("our your");

  /** Soldiers as those who sent them call them. */
  static final Set<String> PEOPLE = words("people folks lads boys men women");

  /** Beginnings of words for forces in the other languages of the region. */
  static final List<String> FORCE_BEGINNINGS =
      List.of(
          "soldat",
          "truppe",
          "zolnierz",
          "sodur",
          "karavir",
          "kariai",
          "kariu",
          "kontingent",
          "batalion",
          "bataljon",
          "batalijon");

  /** Of the forces those that are one and known where they stand: "the mission in Latvia". */
  static final Set<String> MISSIONS =
      words("mission deployment presence contingent force battalion brigade garrison");

  /** Of the forces those that can be the alliance's own: "the NATO contingent in Estonia". */
  static final Set<String> ALLIED_FORCES =
      words(
          """
          brigade battalion formation force contingent unit detachment mission presence garrison
          deployment troops soldiers units battalions contingents""");

  /** Of these a nation has others than soldiers, so that its name and a place tell nothing. */
  static final Set<String> VAGUE = words("team teams side group members component element");

  /** Of these a nation may have several at one place, so that its name tells less. */
  static final Set<String> BRIGADES = words("brigade brigades division divisions");

  static final Set<String> PLURAL_FORCES =
      words(
          """
          groups deployments garrisons missions detachments outposts
          forces troops soldiers units battalions formations teams contingents personnel members
          tanks crews infantrymen paratroopers servicemen servicewomen neighbours neighbors""");

  /** Say that several nations take part. */
  static final Set<String> SHARED = words("multi tri trinational national presence efp flf");

  /** Beginnings of words that say so. */
  static final List<String> SHARED_BEGINNINGS =
      List.of("multinational", "wielonarodow", "daudznacional", "daugianacional", "mitmerahvus");

  /** Say that forces are the alliance's. */
  static final Set<String> ALLIED = words("nato alliance allied allies enhanced forward");

  /** Say that a formation stands, in a text that speaks of one which does not yet. */
  static final Set<String> EXISTING =
      words("existing current present only single sole first older old");

  /** Say of a headquarters or corps that it commands land forces of a region. */
  static final Set<String> LAND = words("land ground regional warfighting fighting star");

  /** After a place says that forces stand there. */
  static final String BASED = "based";

  private ForceWords() {}

  /** Whether a term is a noun for forces. */
  static boolean isForce(Term term) {
    return term.in(FORCES) || MilitaryWords.beginsLike(term, FORCE_BEGINNINGS);
  }

  static boolean isShared(String form) {
    return SHARED.contains(form) || SHARED_BEGINNINGS.stream().anyMatch(form::startsWith);
  }

  /** Whether a word before a noun says more of it than a mere filler. */
  static boolean isMark(Term term) {
    boolean marks = term.in(ALLIED) || term.in(EXISTING) || term.in(LAND) || term.is(BASED);
    return marks || term.is(Sense.WORD) && isShared(term.form());
  }

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
