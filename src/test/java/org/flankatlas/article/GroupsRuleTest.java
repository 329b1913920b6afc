package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class GroupsRuleTest {

  @Test
  void findsTheGroupsThatWereSpokenOf() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.", "Each of [ee,lv,lt,pl|the groups] is ready.");
    finds("[ee,lv|The battlegroups in Estonia and Latvia] train.", "[ee,lv|These groups] grow.");
  }

  @Test
  void leavesOneOfThemAndOtherGroupsAlone() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "It is the largest of the groups.");
    finds("The groups met in town.");
  }

  @Test
  void findsTheLikeOfABattlegroupByPlacesOrNumber() {
    finds(
        "[pl|The battlegroup in Poland] trains.",
        "[ee,lv,lt|Similar groups have been sent to Lithuania, Latvia and Estonia].");
    finds("[pl|The battlegroup in Poland] trains.", "Four [ee,lv,lt,pl|such groups] were formed.");
    finds("Such groups are known to the police. Similar groups in Poland were banned.");
  }

  @Test
  void findsSuchUnitsByTheirNumber() {
    finds("[lv|Battlegroup Latvia] trains.", "There are nine [ee,lv,lt,pl|such units] now.");
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "Four such units were set up in Slovakia, Hungary, Romania and Bulgaria.");
  }
}
