package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class ProFormRuleTest {

  @Test
  void standsForTheNounUsedLast() {
    finds("[lv|The battlegroup in Latvia] is larger than [lt|the one in Lithuania].");
    finds("The battlegroups in Hungary are newer than [ee,lv|those in Estonia and Latvia].");
    finds("The headquarters in Brussels is older than [hq|the one in Szczecin].");
  }

  @Test
  void standsForNothingWhereNoNounCameBefore() {
    finds("The bridge in Riga is older than the one in Lithuania, say those in Latvia.");
  }
}
