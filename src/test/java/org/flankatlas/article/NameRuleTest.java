package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class NameRuleTest {

  @Test
  void findsAFormationByItsOwnName() {
    finds("[hq|Multinational Corps Northeast], or [hq|HQ MNC NE], trained.");
    finds("[lv|NATO Multinational Brigade Latvia] and the [lv|Canadian-led brigade] are one.");
    finds("Wojska [hq|Wielonarodowego Korpusu Północno-Wschodniego] ćwiczą.");
    assertThat(reason("mncne-szczecin", "MNC NE")).isEqualTo("names it");
  }

  @Test
  void findsAFormationByItsBase() {
    finds("Tanks rolled into [ee|Tapa], [lv|Adazi], [lt|Rukla] and [pl|Bemowo Piskie].");
    finds("The bar served a tapa.");
    assertThat(reason("bg-latvia", "They train at Ādaži.")).isEqualTo("names its base");
  }

  @Test
  void findsAFormationByItsOperation() {
    finds("[lv|Operation REASSURANCE] and [ee|CABRIT] go on, with every reassurance.");
    finds("B Squadron's tour on [pl|Op CABRIT] (Poland) ended.");
    finds("[lv|Operation REASSURANCE] – Poland watched it. [ee|CABRIT]: Poland is glad.");
    assertThat(reason("bg-estonia", "Operation Cabrit")).isEqualTo("names its operation");
  }

  @Test
  void findsTheHeadquartersByItsCommanderWithHisRank() {
    finds("[hq|Lt. Gen. Dariusz Parylak] spoke. [hq|General Parylak] left. A general stayed.");
    assertThat(reason("mncne-szczecin", "Parylak spoke.")).isEqualTo("names its commander");
  }

  @Test
  void findsABaseByEveryEndingOfItsName() {
    finds("Kareiviai [lt|Rukloje], [lv|Ādažos] ir [pl|Orzyszu]; [ee|Tapal] ka.");
    finds("W [hq|Koszarach Bałtyckich] i w [pl|Bemowie Piskim].");
    finds("The Bemowo district of Warsaw.");
  }

  @Test
  void leavesATownWithAMayorAlone() {
    finds("The mayor of Tapa opened a school.");
    finds("The mayor of [ee|Tapa] welcomed the soldiers.");
    finds("The mayor of [ee|Tapa] met [ee|the British].");
  }

  @Test
  void leavesTheShipsOfAnOperationAlone() {
    finds("Operation REASSURANCE sent a frigate.");
    finds("[lv|Operation REASSURANCE] sent a company and a ship to Latvia.");
  }

  @Test
  void findsAnOperationAtThePlaceThatItsSentenceNames() {
    finds("Two Dragoons are serving in Poland on [pl|Operation CABRIT].");
    finds("A further 150 serve under [pl|CABRIT] in the north-east of Poland.");
  }

  @Test
  void findsMissionsOfNationsAndFormerCommanders() {
    finds("[ee|Mission Lynx] goes on, and so do [lv|Baltic Guardian] and [lv|PKW Łotwa].");
    finds("[hq|Lt. Gen. Manfred Hofmann] left; [hq|General Sławomir Wojciechowski] came.");
  }

  @Test
  void findsAnOperationOfSoldiersWhoGoByShip() {
    finds("The battalion is on [ee|Operation Cabrit]. Its tanks went by ship.");
  }

  @Test
  void findsFormerCommandersOfBattlegroups() {
    finds("[lt|Lieutenant Colonel Hagen Ruppelt] has retired.");
  }

  @Test
  void findsAnOperationOnLandAndAtSea() {
    finds("[lv|Operation REASSURANCE] has land, maritime and air parts.");
  }

  @Test
  void leavesAnybodyOfACommandersNameAlone() {
    finds("Timothy Wright, a teacher in Ohio, was elected mayor.");
  }
}
