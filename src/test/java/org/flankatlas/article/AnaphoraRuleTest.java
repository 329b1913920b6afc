package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class AnaphoraRuleTest {

  @Test
  void refersToTheNearestMentionOfItsKind() {
    finds("[lv|Battlegroup Latvia] and [lt|Battlegroup Lithuania]; [lt|that battlegroup] is new.");
    finds("[hq|MNC NE] and [2c|a second corps]: [2c|the corps] is new, [hq|the headquarters] old.");
    finds("[2c|a second corps] and [hq|MNC NE]: [hq|the corps] is old.");
    assertThat(reason("bg-latvia", "The four battlegroups. Battlegroup Latvia."))
        .isEqualTo("names it");
  }

  @Test
  void gathersSingleMentionsForAPlural() {
    finds("[lv|Battlegroup Latvia] and [pl|Battlegroup Poland]. [lv,pl|Those battlegroups] train.");
    finds(
        "[ee,lv,lt|The Baltic battlegroups] and [pl|the one in Poland] train."
            + " [ee,lv,lt,pl|All of those battlegroups] are ready.");
  }

  @Test
  void distributesOneNounOverSeveral() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups]: [ee,lv,lt,pl|each battlegroup] has 1,000 soldiers.");
  }

  @Test
  void agreesInNumber() {
    finds("[lv|Battlegroup Latvia] trains. The battlegroups rest.");
    finds("[ee,lv,lt,pl|The four battlegroups] train. The battlegroup rests.");
  }

  @Test
  void refersToOthersWhereTheyWereMeant() {
    finds("[lv|Battlegroup Latvia]. The battlegroups in Hungary and Slovakia. Those battlegroups.");
    finds("[hq|MNC NE] and the German-Netherlands Corps: the corps is in Germany.");
    finds("[hq|MNC NE] and another corps. The corps is new.");
    finds("[hq|MNC NE] and the Marine Corps. The corps is American.");
    finds("[hq|MNC NE], the headquarters in Brussels: that headquarters is older.");
  }

  @Test
  void isNotLedAstrayByWhatAFormationIs() {
    finds("[hq|MNC NE] was certified as a warfighting corps in March 2026. [hq|The corps] grew.");
  }

  @Test
  void refersToNothingWithoutAnAntecedent() {
    finds("The battlegroup, that headquarters and those battlegroups.");
    finds("The other battlegroups and another corps.");
  }

  @Test
  void carriesADemonstrativeOnFromThePassageBefore() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|That battlegroup] is new.");
    assertThat(reason("bg-latvia", "Battlegroup Latvia trains.", "That battlegroup is new."))
        .isEqualTo("carries on from the passage before");
  }

  @Test
  void looksBackHoweverFar() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|The battlegroup] is new.");
    finds("[lv|Battlegroup Latvia] trains.", "Rain.", "Snow.", "[lv|The battlegroup] is new.");
  }

  @Test
  void readsWhoseItIs() {
    finds("[hq|MNC NE] grew.", "[hq|My corps] is ready, and [hq|its headquarters] is old.");
    finds("[lv|Battlegroup Latvia] trains. Its headquarters is a tent.");
    finds("Our battlegroup is ready. My corps too.");
  }

  @Test
  void pointsBackToTheOneAnArticleIsAboutAfterSeveral() {
    finds(
        "[ee|The battlegroup in Estonia] moved.",
        "[ee,lv,lt,pl|The four battlegroups] are small.",
        "The UK is the leader of [ee|the battlegroup].");
  }

  @Test
  void meansTheOneWhoseHostAndLeadThePassageNames() {
    finds(
        "[lv|The battlegroup in Latvia] is large.",
        "Lithuania trusts the Germans, said a man of [lt|the battlegroup].");
  }

  @Test
  void meansAllBattlegroupsAgainInAPassageAfterTheNewerOnes() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] stand.",
        "The battlegroups in Slovakia, Hungary, Romania and Bulgaria are new.",
        "Allies want [ee,lv,lt,pl|the battlegroups] larger.");
  }
}
