package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class SharedForceRuleTest {

  @Test
  void findsTheAlliedBattalionWhereTheTextNamedOneNation() {
    finds("Estonia is cold.", "[ee|The allied battalion] has a sauna.");
    finds("Estonia and Latvia are cold.", "The allied battalion has a sauna.");
    finds("Estonia is cold.", "It is part of the NATO Force Structure.");
  }

  @Test
  void findsABrigadeOfManyNations() {
    finds("In Latvia, [lv|a brigade] of fourteen nations grows.");
  }

  @Test
  void leavesForcesElsewhereAlone() {
    finds("Spain's king visited Riga.", "The NATO force was bombed in Libya.");
    finds("In Latvia, a team of ten countries won medals.");
    finds("In Poland, a force of many nations defeated the Order.");
  }
}
