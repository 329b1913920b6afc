package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class LeadPeoplesRuleTest {

  @Test
  void findsWhatThePeoplesLeadOnceBattlegroupsWereSpokenOf() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "The [ee,lv,lt|British briefed journalists, the Germans denied it, the Canadians] laughed.");
  }

  @Test
  void needsNoMoreThanAllOfThemBesideSoldiers() {
    finds(
        "The [ee,lv,lt,pl|British, the Canadians, the Germans and the Americans] keep battalions there.");
  }

  @Test
  void leavesPeoplesAloneElsewhere() {
    finds("The British briefed journalists, the Germans denied it, the Canadians laughed.");
  }

  @Test
  void findsAllFourAtTheirPosts() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] stand.",
        "[ee,lv,lt,pl|British tanks here, Germans with Leopards there, Canadians, and Americans] in"
            + " Strykers.");
  }

  @Test
  void leavesTheFourNationsElsewhereAlone() {
    finds("British, American, German and Canadian troops landed in Normandy in 1944.");
  }
}
