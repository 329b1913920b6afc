package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class VisitRuleTest {

  @Test
  void seesTheForcesOfItsHost() {
    finds("We came home after a trip to [lv|Latvia, where the brigade] slept in snow.");
    finds("She visited [ee|Estonia and found the battalion] content.");
  }

  @Test
  void seesNoneWhereOthersStandToo() {
    finds("She visited Lithuania and found the brigade content.");
    finds("She visited Latvia and found a brigade content.");
  }
}
