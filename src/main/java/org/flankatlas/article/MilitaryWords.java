package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folded words, and beginnings of words, by which a text shows that it speaks of armed forces. */
final class MilitaryWords {

  /** Beginnings that speak of a staff and its command, in the languages of the region. */
  private static final List<String> COMMAND =
      list(
          "corps korpus korps staff sztab stab command dowodz dowodc kommand general three officer");

  /** Verbs of which "to" is followed by who commands. */
  static final Set<String> ANSWERS =
      Set.of("answer", "answers", "report", "reports", "subordinate", "subordinated", "loyal");

  /** Beginnings that speak of forces of any kind, in the languages of the region. */
  private static final List<String> FORCES =
      list(
          """
          soldier troop battle brigad division battalion batalion tank nato barrack base camp garrison range
          allied allies alliance unit rotation army armie military forces force armoured armored
          infantry artillery squadron regiment sergeant colonel officer corporal veteran deploy
          contingent framework convoy leopard drill exercise vehicle column
          karav zolnier sodur soldat lahing kauj kovin kariu kariai bojow poligon wojsk bundeswehr
          truppe panzer harjutus gefecht manov""");

  /** Beginnings that speak of a town's own life. */
  private static final List<String> TOWN =
      list(
          """
          mayor municipal council museum school kindergarten election railway station festival
          touris beach ferry ferries shipyard hospital church football library parish theatre
          university bakery""");

  private MilitaryWords() {}

  static boolean isOfForces(Term term) {
    return term.sense().noun() != null || beginsLike(term, FORCES);
  }

  static boolean isOfATown(Term term) {
    return beginsLike(term, TOWN);
  }

  static boolean isOfCommand(Term term) {
    return term.is(Sense.CORPS) || term.is(Sense.HEADQUARTERS) || beginsLike(term, COMMAND);
  }

  static boolean beginsLike(Term term, List<String> beginnings) {
    return term.is(Sense.WORD) && beginnings.stream().anyMatch(term.form()::startsWith);
  }

  private static List<String> list(String words) {
    return Stream.of(words.split("\\s+")).toList();
  }
}
