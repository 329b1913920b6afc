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
}
