package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class ContinuationTest {

  @Test
  void goesOnBySoldiersTheirNationsAndThere() {
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "The [lv|Danes] came last, with a company.",
        "[lv|Spanish] engineers slept there.");
    finds("[hq|MNC NE] trains.", "About 400 [hq|officers] work there.");
    finds("[hq|MNC NE] trains.", "A [hq|Finn], a Turk and a Dane drink tea.");
  }

  @Test
  void goesOnByAPronounForSeveral() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "Nobody calls [ee,lv,lt,pl|them] weak, and soldiers agree.");
  }

  @Test
  void leavesOtherMattersAlone() {
    finds("[lv|Battlegroup Latvia] trains.", "There is rain.");
    finds("[lv|Battlegroup Latvia] trains.", "The parliament spoke of soldiers.");
    finds("[lv|Battlegroup Latvia] trains.", "Soldiers in Kenya dig.");
    finds("[lt|Battlegroup Lithuania] trains.", "German troops live in barracks.");
  }

  @Test
  void leavesHeadlinesAlone() {
    finds("[lv|Battlegroup Latvia] trains", "Soldiers dig");
  }

  @Test
  void needsKnownSoldiersAndAMatterOfTheirs() {
    finds("[lv|Battlegroup Latvia] trains.", "Tanks need fuel.");
    finds("[lv|Battlegroup Latvia] trains.", "His wife met the howitzers.");
    finds("[lv|Battlegroup Latvia] trains.", "Two of the old [lv|howitzers] sang.");
  }

  @Test
  void goesOverAPassageOnlyInAnArticleMostlyAboutIt() {
    finds("[lv|Battlegroup Latvia] trains.", "Rain.", "The [lv|howitzers] sang.");
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "[ee|Battlegroup Estonia] trains.",
        "Rain.",
        "The howitzers sang.");
  }
}
