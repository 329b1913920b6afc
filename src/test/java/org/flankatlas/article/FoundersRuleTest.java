package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class FoundersRuleTest {

  @Test
  void findsTheHeadquartersOfItsFounders() {
    finds("A [hq|Dane, a German and a Pole] take turns to command it.");
  }

  @Test
  void leavesThemAloneWithoutCommandOrWithOthers() {
    finds("Denmark, Germany and Poland eat fish.");
    finds("Denmark, Germany, Sweden and Poland have generals.");
  }
}
