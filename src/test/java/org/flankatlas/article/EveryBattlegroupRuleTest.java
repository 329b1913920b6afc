package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class EveryBattlegroupRuleTest {

  @Test
  void findsAllWhereATextSaysNoMore() {
    finds("Allies agreed to turn [ee,lv,lt,pl|battlegroups] into brigades.");
  }

  @Test
  void leavesThoseOfOthersAlone() {
    finds(
        "The battlegroup in Romania is new.", "Allies agreed to turn battlegroups into brigades.");
  }
}
