package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class FrameworkNationsRuleTest {

  @Test
  void findsAllByTheirNations() {
    finds("[ee,lv,lt,pl|The framework nations] send most soldiers.");
    finds("Allies put a battalion into [ee,lv,lt,pl|each of four countries].");
  }

  @Test
  void leavesTheNationsOfACorpsAlone() {
    finds("[hq|The corps] has three framework nations; the framework nations pay.");
    finds("Four countries signed a treaty.");
  }

  @Test
  void leavesTheFourOfNewerBattlegroupsAlone() {
    finds("NATO is building homes for its new battlegroups in 4 countries.");
  }

  @Test
  void leavesSoldiersFromFourCountriesAlone() {
    finds("Soldiers from four countries paraded.");
  }

  @Test
  void findsAlliedSoldiersInFourCountries() {
    finds("Four thousand allied soldiers stand in [ee,lv,lt,pl|four countries].");
  }
}
