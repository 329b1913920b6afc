package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class EveryBattlegroupRuleTest {

  @Test
  void findsAllWhereATextSaysNoMore() {
    finds("Allies agreed to turn [ee,lv,lt,pl|battlegroups] into brigades.");
  }

  @Test
  void leavesThoseOfOthersAlone() {
    finds(
        "The battlegroup in Romania is new.", "Allies agreed to turn battlegroups into brigades.");
  }

  @Test
  void findsTheirCommanders() {
    finds("[ee,lv,lt,pl|Battlegroup] commanders compare notes");
  }

  @Test
  void leavesOneOfThemAlone() {
    finds("The newest of NATO's battlegroups has no tanks.");
  }

  @Test
  void findsHowManyThereAre() {
    finds("How many [ee,lv,lt,pl|battlegroups] does the alliance have?");
  }
}
