package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class PresenceRuleTest {

  @Test
  void findsAllByTheirNameTogether() {
    finds("NATO's [ee,lv,lt,pl|enhanced Forward Presence] was agreed in 2016.");
    finds("The [ee,lv|Forward Land Forces in Estonia and Latvia] train.");
  }

  @Test
  void leavesWhatOneBelongsToAlone() {
    finds("[lv|Battlegroup Latvia] is part of NATO's Forward Land Forces.");
    finds("The forward land forces led by Sweden train.");
  }

  @Test
  void leavesOtherPresencesAlone() {
    finds("Tailored Forward Presence grew.");
  }

  @Test
  void findsTheOneWhosePlaceOrLeadItsSentenceNames() {
    finds("The platoon was in Lithuania for NATO's [lt|Enhanced Forward Presence].");
    finds("He told us what Britain does as part of the [ee|eFP].");
    finds("The [ee,lv,lt|tripwire forces] that NATO keeps in the three Baltic countries grow.");
  }

  @Test
  void findsTheOneThatTheArticleIsAbout() {
    finds("[lt|The battlegroup at Rukla] trains.", "They formed a company within the [lt|eFP].");
    finds("[lt|The battlegroup at Rukla] trains.", "Allies agreed on [ee,lv,lt,pl|eFP].");
  }

  @Test
  void findsAllByTheirShortNameAndTheirBattalions() {
    finds("[ee,lv,lt,pl|eFP] needs a plan. The link to the [ee,lv,lt,pl|eFP] battalions is short.");
  }

  @Test
  void leavesAHeadingOfWhatIsToChangeAlone() {
    finds("From Forward Presence to Forward Defense");
    finds("From eFP to FLF");
  }

  @Test
  void readsAnAbbreviationAsPartOfAName() {
    finds("[lt|The Enhanced Forward Presence (eFP) Battle Group at Rukla] trains.");
    finds("[lt|The NATO eFP/FLF battlegroup at Rukla] trains.");
  }

  @Test
  void findsAllThatMakeItUp() {
    finds(
        "With [lv|the Canadian-led force in Latvia] and [lt|the German-led one in Lithuania] it"
            + " makes up what NATO calls"
            + " [ee,lv,lt,pl|enhanced forward presence].");
  }

  @Test
  void findsItsUnits() {
    finds("At the lowest level stand the [ee,lv,lt,pl|enhanced Forward Presence] units.");
  }

  @Test
  void leavesTheTailoredOneAlone() {
    finds("In the south a tailored Forward Presence grew.");
  }

  @Test
  void findsThePresenceThatIsKnown() {
    finds("[ee,lv,lt,pl|The four battlegroups] stand.", "The [ee,lv,lt,pl|presence] is defensive.");
    finds("The presence is defensive.");
  }

  @Test
  void leavesFinlandsAlone() {
    finds("Norway joins the forward land forces that Sweden leads in Finnish Lapland.");
  }

  @Test
  void leavesThePresenceOfAnotherAlone() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] stand.",
        "Russia keeps a naval presence. The presence of Russia is a worry.");
  }
}
