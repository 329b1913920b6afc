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

  @Test
  void standsForTheNounByItsNation() {
    finds("[ee|The battlegroup in Estonia] is older than [lt|the German-led one].");
    finds(
        "[ee,lv|The battlegroups in Estonia and Latvia].",
        "[ee,lv,lt,pl|The northern ones] train.");
    finds("The bridge in Riga is older than the British one.");
  }

  @Test
  void findsTheOnesOfAGroup() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "[ee,lv,lt,pl|The northern ones] shoot.");
  }

  @Test
  void findsTheNorthernUnits() {
    finds("[ee,lv,lt,pl|The four battlegroups] grow. [ee,lv,lt,pl|The northern units] are older.");
  }

  @Test
  void leavesAnotherOneOfANationAlone() {
    finds("[lv|The Canadians in Latvia] have a Spanish company and a Polish one.");
  }

  @Test
  void findsGroupsOfTwoNations() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.", "[lt,pl|The German and American groups] do.");
  }
}
