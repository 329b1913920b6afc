package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class MultinationalCorpsRuleTest {

  @Test
  void knowsOneCorpsOfManyNations() {
    finds("Troops of [hq|the multinational corps] trained.");
    finds("Officials say [hq|the existing corps] is stretched.");
    finds("[hq|NATO's corps in Poland] grew. [hq|the Danish-German-Polish corps] too.");
  }

  @Test
  void leavesOthersAlone() {
    finds("The multinational corps in Germany is another.");
    finds("The corps in Poland, a multinational corps.");
    finds("The German-Netherlands Corps. The Polish 2nd Corps in Kraków.");
  }

  @Test
  void findsItAsAHeadquarters() {
    finds("[hq|The tri-national headquarters] trains.");
    finds("[hq|The land headquarters for the Baltic states] trains.");
    finds("[hq|NATO's corps headquarters] trains.");
  }

  @Test
  void leavesAnotherHeadquartersAlone() {
    finds("The headquarters in Münster trains.", "The multinational headquarters trains.");
  }
}
