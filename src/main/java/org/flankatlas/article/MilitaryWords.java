package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.posture.Formation.Kind;

/** Folded words, and beginnings of words, by which a text shows that it speaks of armed forces. */
final class MilitaryWords {

  /** Beginnings that speak of a staff and its command, in the languages of the region. */
  private static final List<String> COMMAND =
      list(
          "corps korpus korps staff sztab stab command dowodz dowodc kommand general three officer order");

  /** Verbs of which "to" is followed by who commands. */
  static final Set<String> ANSWERS =
      Set.of("answer", "answers", "report", "reports", "subordinate", "subordinated", "loyal");

  /** Beginnings that speak of soldiers and what only they have, in the languages of the region. */
  private static final List<String> SOLDIERS =
      list(
          """
          soldier troop battl brigad battalion batalion tank nato convoy contingent artillery infantry
          squadron regiment sergeant corporal sapper gunner howitzer armoured armored leopard cavalry
          hussar dragoon fusilier platoon paratroop legion mortar rotation handover deploy uniform tripwire
          karav kareiv zolnier sodur soldat lahing kauj kovin kariu kariai bojow wojsk bundeswehr truppe
          panzer""");

  /** Beginnings that speak of forces of any kind, in the languages of the region. */
  private static final List<String> FORCES =
      list(
          """
          division barrack base camp garrison range allied allies alliance unit army armie military
          forces force colonel officer veteran framework drill exercise vehicle column
          compan front commander captain lieutenant mission gun guns missile rocket shell ammunition
          engineer logistic manoeuvre maneuver parade deterr training trenches
          poligon harjutus gefecht manov""");

  /** Beginnings that speak of forces of several nations. */
  private static final List<String> ALLIES =
      list("nato allied allies alliance multinational framework battlegroup efp");

  /** Beginnings that speak of a nation's own forces. */
  private static final List<String> OWN =
      list("conscript recruit cadet guard guardsm reservist civilian mechanised mechanized 1st");

  /** Beginnings that speak of a town's own life. */
  private static final List<String> TOWN =
      list(
          """
          mayor municipal council museum school kindergarten election railway station festival
          touris beach ferry ferries shipyard hospital church football library parish theatre
          university bakery sport handball basketball volleyball hockey swimmer highway wildfire wildlife police junction passenger lorry lorries swimming
          choir tractor port ports road landscape odcinku drogowc drodze kirche rathaus
          inhabitant villager propert tenant pensioner population grandparent playground""");

  /** Beginnings that speak of ships. */
  private static final List<String> SEA = list("frigate warship ship maritime naval navy corvette");

  /** Beginnings that speak of statesmen. */
  private static final List<String> POLITICS = list("minist ambassador president senator");

  private MilitaryWords() {}

  static boolean isOfForces(Term term) {
    return isOfSoldiers(term) || beginsLike(term, FORCES);
  }

  static boolean isOfSoldiers(Term term) {
    return term.sense().noun() != null || beginsLike(term, SOLDIERS);
  }

  static boolean isOfAllies(Term term) {
    return term.sense().noun() == Kind.BATTLEGROUP || beginsLike(term, ALLIES);
  }

  static boolean isOfOwnForces(Term term) {
    return beginsLike(term, OWN);
  }

  static boolean isOfATown(Term term) {
    return beginsLike(term, TOWN);
  }

  static boolean isOfPolitics(Term term) {
    return beginsLike(term, POLITICS);
  }

  static boolean isOfTheSea(Term term) {
    return beginsLike(term, SEA);
  }

  static boolean isOfCommand(Term term) {
    return term.is(Sense.CORPS) || term.is(Sense.HEADQUARTERS) || beginsLike(term, COMMAND);
  }

  static boolean beginsLike(Term term, List<String> beginnings) {
    if (!term.is(Sense.WORD)) {
      return false;
    }
    for (String beginning : beginnings) {
      if (term.form().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> list(String words) {
    return Stream.of(words.split("\\s+")).toList();
  }
}
