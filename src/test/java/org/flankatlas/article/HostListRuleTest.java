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
    finds("Before 2014 no ground troops stood in Estonia, Latvia and Lithuania.");
    finds("The 1st Brigade is on a rotation through Poland and the Baltic states.");
    finds("The parliaments of Estonia, Latvia and Lithuania sent a battalion of clerks.");
  }

  @Test
  void findsTheHostsOfBattalionsThatDeterAnAdversary() {
    finds(
        "NATO promised a battalion or two to guard the flank, [ee,lv,lt,pl|battalions for"
            + " Estonia, Latvia, Lithuania and Poland], against Russia.");
  }

  @Test
  void leavesTheBattalionsOfOthersAlone() {
    finds("Estonia, Latvia and Lithuania fear that Russian battalions could cross the border.");
  }

  @Test
  void leavesTheAreaOfAHeadquartersAlone() {
    finds("It is responsible for allied ground troops in all three Baltic states.");
  }
}
