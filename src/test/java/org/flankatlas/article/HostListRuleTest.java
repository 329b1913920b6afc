package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class HostListRuleTest {

  @Test
  void findsHostsInARow() {
    finds("NATO sent a battalion to [ee,lv,lt,pl|Estonia, Latvia, Lithuania and Poland].");
  }

  @Test
  void leavesAdversariesAndPoliticsAlone() {
    finds("Russia moved battalions towards Estonia, Latvia and Lithuania.");
    finds("The parliaments of Estonia, Latvia and Lithuania sent a battalion of clerks.");
  }
}
