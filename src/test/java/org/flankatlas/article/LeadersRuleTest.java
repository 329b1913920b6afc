package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class LeadersRuleTest {

  @Test
  void findsWhatSeveralNationsLead() {
    finds("[ee,lv,lt|London, Ottawa and Berlin] each lead a battlegroup.");
  }

  @Test
  void leavesOtherNationsAndMattersAlone() {
    finds("Britain, Canada and France lead battlegroups.");
    finds("Britain, Canada and Germany signed a treaty.");
  }

  @Test
  void findsAllByTheirLeadersOnceTheyWereSpokenOf() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] are small.",
        "Who fires at them fires at [ee,lv,lt,pl|Britons, Canadians, Germans or Americans].");
    finds("[ee,lv,lt|Britain, Canada and Germany] each in charge of one.");
  }

  @Test
  void leavesTheirMinistersAlone() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] are small.",
        "The ministers of Britain, Canada, Germany and the United States met.");
  }

  @Test
  void findsWhatTheyAreSaidToLead() {
    finds("Units were to be led by the [ee,lv,lt|UK, Canada and Germany].");
  }

  @Test
  void findsAllFourInTheirOrder() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] are small.",
        "Who leads the troops? [ee,lv,lt,pl|Britain, Canada, Germany and the United States].");
  }

  @Test
  void findsTheOtherFrameworkNations() {
    finds("We spoke of the other framework nations, [ee,lt,pl|Germany, the U.K. and the U.S.].");
  }

  @Test
  void leavesWhatElseTheyLeadOrDoAlone() {
    finds("A coalition led by the UK, Canada and Germany will send drones to Ukraine.");
    finds(
        "[ee,lv,lt,pl|The four battlegroups] stand.",
        "Britain, Canada, Germany and the United States sanctioned Russian oil.");
  }
}
