package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class SoldiersAbroadRuleTest {

  @Test
  void findsSoldiersOfNationsThatTakePart() {
    finds("[lv|Spanish, Italian and Polish troops in Latvia] shoot.");
    finds("[lt|Norway has about 150 soldiers in Lithuania].");
    finds("[lv|Slovenia sent a company to Latvia].");
    finds("A [lv|Slovak battery arrived in Riga].");
  }

  @Test
  void leavesOtherForcesAlone() {
    finds("Britain sent two frigates to Estonia.");
    finds("The Canadian frigate took a company to Latvia.");
    finds("U.S. troops in Poland number 10,000.");
    finds("Dutch soldiers in Estonia's woods got lost.");
  }

  @Test
  void findsThemInSeveralCountries() {
    finds("He visited [lt,pl|Croatian soldiers in Poland and Lithuania].");
  }

  @Test
  void leavesPeopleBesideAnotherPlaceAlone() {
    finds("We train recruits in the United Kingdom and medics in Poland.");
  }
}
