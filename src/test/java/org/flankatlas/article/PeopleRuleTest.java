package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class PeopleRuleTest {

  @Test
  void findsThePeopleOfALeadNation() {
    finds("[ee|The battlegroup in Estonia] moved.", "[ee|The British] have asked.");
    finds("[lv|Battlegroup Latvia] trains.", "Then [lv|the Canadians] came.");
  }

  @Test
  void leavesThemAloneWhereNothingWasSpokenOf() {
    finds("The Canadians won at hockey.");
    finds("[lv|Battlegroup Latvia] trains.", "The British left. The Canadian government spoke.");
  }

  @Test
  void leavesAnArmyAlone() {
    finds("[ee|The battlegroup in Estonia] moved. The British Army is small.");
  }

  @Test
  void leavesThoseOfTheHeadquartersAlone() {
    finds(
        "[lt|The battlegroup in Lithuania] trains.",
        "[hq|The headquarters in Szczecin] is large. There the Germans write three pages.");
  }
}
