package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class ForceRuleTest {

  @Test
  void findsForcesByWhoLeadsThem() {
    finds("[lv|the Canadian-run mission] costs more.");
    finds("[ee|British-led forces in Tapa] held a drill.");
    finds("[pl|The US-led unit in Poland] has 1,100 soldiers.");
    finds("[lt|The unit in Rukla, which is led by Germany], grew.");
    finds("[lv|The brigade, led by Canada], trained.");
  }

  @Test
  void findsForcesOfALeadNationAtThePlaceItLeads() {
    finds("[ee|British troops deployed to Estonia] will get heaters.");
    finds("[lv|Canada's military presence in Latvia] will grow.");
    finds("[lv|Canadian Armed Forces members in Latvia] stay.");
    finds("[lv|Battlegroup Latvia] trained.", "[lv|Canadian soldiers] fired first.");
  }

  @Test
  void findsForcesThatALeadNationKeeps() {
    finds("[ee|Britain has 900 troops in Estonia].");
    finds("[lv|Canada will send a battalion to Latvia].");
  }

  @Test
  void findsTheForcesOfTheAlliance() {
    finds("[ee|The alliance's contingent in Estonia] was reinforced.");
    finds("[lt|NATO's presence at Rukla] has grown.");
    finds("[lt|The NATO battalion in Lithuania] and [lv|the Latvia-based brigade] train.");
    finds("[lv|The Latvia mission] and [ee|the deployment in Estonia] cost a billion.");
    finds("NATO sent [ee,lv,lt,pl|battalions to Estonia, Latvia, Lithuania and Poland].");
    finds("[ee,lv,lt,pl|the four eFP units] grew.");
  }

  @Test
  void readsOtherLanguages() {
    finds("[ee|Briti sõdurid Eestis] harjutavad.");
    finds("[lv|Kanādas karavīri Latvijā] trenējas.");
    finds("[ee|Brytyjscy żołnierze w Estonii] ćwiczą.");
    finds("[ee|Britische Soldaten in Estland] üben.");
  }

  @Test
  void leavesForcesOfANationOfItsOwn() {
    finds("The German brigade in Lithuania will have 4,800 soldiers.");
    finds("US troops in Poland and British troops in Germany trained.");
    finds("These are American units under American command.");
    finds("Polish troops under British command fought in 1944.");
    finds("Germany has deployed 5,000 soldiers to Lithuania.");
  }

  @Test
  void leavesOtherForcesAlone() {
    finds("NATO's cyber unit in Estonia trains.");
    finds("NATO's air policing contingent in Lithuania is Spanish.");
    finds("The Canadian team in Latvia won the hockey final.");
    finds("The force in Latvia's economy is exports.");
    finds("The UN mission in Latvia wrote. The mission in Kosovo.");
    finds("NATO oversees NATO forces in Estonia, Latvia and Poland.");
  }

  @Test
  void findsAlliedSoldiersByTheirHost() {
    finds("[lt|NATO troops in Lithuania] shoot.");
    finds("A visit to [ee|troops in Estonia].");
  }

  @Test
  void readsForwardForcesOfAWholeRegion() {
    finds("It counts [ee,lv,lt,pl|NATO's forward forces in the Baltic states and Poland].");
  }

  @Test
  void leavesANationsOwnBrigadeAlone() {
    finds("Berlin will station a national brigade in Lithuania. The Lithuania Brigade grows.");
  }

  @Test
  void leavesTheCounterpartOfAnotherAlone() {
    finds("The ministry in Riga spoke. Its counterpart in Tallinn declined to comment.");
  }

  @Test
  void findsTheAlliancesSoldiersWhereTheirSentenceBegins() {
    finds("In Lithuania, [lt|NATO soldiers] want to help.");
  }

  @Test
  void findsWhatAListOfNationsLeads() {
    finds("[ee,lv,lt|The groups led by Canada, Germany and the UK] train.");
  }

  @Test
  void findsAllByTheAlliancesFourBattalions() {
    finds("NATO promised [ee,lv,lt,pl|four battalions].");
  }

  @Test
  void leavesTheBrigadeOfANationThatLeadsABattlegroupAlone() {
    finds(
        "[lv|Battlegroup Latvia] trains. The rotational armored brigade in western Poland does too.");
  }

  @Test
  void findsSeveralDeployments() {
    finds(
        "[lt|The battlegroup in Lithuania] grows.",
        "[lt,pl|The deployments in Poland and Lithuania] have one staff.");
  }

  @Test
  void leavesAGroupOfNationsAlone() {
    finds("They spoke of the ten-nation group led by London.");
  }

  @Test
  void findsOneForEachHost() {
    finds(
        "They sent [ee,lv,lt,pl|one multinational battalion each to Estonia, Latvia, Lithuania and Poland].");
  }
}
