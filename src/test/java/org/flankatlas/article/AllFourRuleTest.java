package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class AllFourRuleTest {

  @Test
  void countsBattlegroupsThatWereSpokenOf() {
    finds("[ee,lv,lt,pl|The four battlegroups] grew. [ee,lv,lt,pl|All four] have tanks.");
    finds("[ee,lv,lt,pl|The four battlegroups] grew; [ee,lv,lt|the Baltic three] are older.");
    finds("[lv|Battlegroup Latvia] trains.", "[ee,lv,lt,pl|The northern four] are older.");
  }

  @Test
  void countsNothingElse() {
    finds("All four have tanks.");
    finds("[ee,lv,lt,pl|The four battlegroups] grew. The four ministers met. The other four left.");
  }

  @Test
  void countsAllOfTheFlank() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "[ee,lv,lt,pl|All eight] are small, and [ee,lv,lt,pl|all four] wanted tea.");
  }

  @Test
  void countsThemByOtherNouns() {
    finds("[lv|Battlegroup Latvia] trains.", "[ee,lv,lt,pl|The eight groups] differ.");
    finds("[lv|Battlegroup Latvia] trains.", "Now [ee,lv,lt,pl|the eight of them] grow.");
    finds("[lv|Battlegroup Latvia] trains.", "Make [ee,lv,lt,pl|the northern four] stronger.");
  }

  @Test
  void countsNoneInTheSouth() {
    finds("[ee,lv,lt,pl|The four battlegroups] grew. The four in the south-east are younger.");
  }

  @Test
  void countsNoOtherEight() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] grow.",
        "A bus went by.",
        "A dog barked.",
        "It rained.",
        "Eight soldiers were hurt. The eight were taken to hospital.");
  }

  @Test
  void findsTheQuartetAndTheOldest() {
    finds("[lv|Battlegroup Latvia] trains.", "[ee,lv,lt,pl|The original quartet] is older.");
    finds("[lv|Battlegroup Latvia] trains.", "[ee,lv,lt,pl|The four] oldest date from 2017.");
  }

  @Test
  void leavesSomeOfThemAlone() {
    finds("[ee,lv,lt,pl|The four battlegroups] grew.", "Two of the four have tanks.");
  }

  @Test
  void leavesAllFourAloneAfterTheNewerOnes() {
    finds("The battlegroups in Slovakia, Hungary, Romania and Bulgaria grow. All four are new.");
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "The four formations set up in Slovakia, Hungary, Romania and Bulgaria are short of men.");
  }

  @Test
  void leavesTheFourThatWereSetUpIn2022Alone() {
    finds("[lv|Battlegroup Latvia] trains.", "The four established in 2022 are maturing.");
  }

  @Test
  void findsEightOfThem() {
    finds("Much is said of battlegroups. There are [ee,lv,lt,pl|eight of them].");
    finds("[lv|Battlegroup Latvia] trains.", "Of six posts the army will fill four of them.");
  }

  @Test
  void leavesFourOfSomethingElseAlone() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] stand.",
        "All four of the suspects were young. The four older children left.");
    finds("[ee,lv,lt,pl|The four battlegroups] stand.", "The quartet from Liverpool split up.");
    finds("[ee,lv,lt,pl|The four battlegroups] stand.", "There were eight of them in the car.");
  }
}
