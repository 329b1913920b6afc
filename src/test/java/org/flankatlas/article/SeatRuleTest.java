package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class SeatRuleTest {

  @Test
  void findsTheSeatWhereTheSentenceSpeaksOfCommand() {
    finds("The staff in [hq|Szczecin] grew.");
    finds("The division answers to [hq|Szczecin].");
    finds("NATO's command in [hq|Szczecin] leads.");
  }

  @Test
  void leavesTheTownAlone() {
    finds("The Szczecin port is growing.");
    finds("The mayor of Szczecin opened a bridge.");
  }

  @Test
  void findsItAfterTheHeadquarters() {
    finds("[hq|MNC NE] trains.", "Is [hq|Szczecin] far?");
    finds("[hq|MNC NE] trains.", "The port of Szczecin is far.");
  }
}
