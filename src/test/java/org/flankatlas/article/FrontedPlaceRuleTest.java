package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class FrontedPlaceRuleTest {

  @Test
  void findsANounByThePlaceItsSentenceBeginsWith() {
    finds("In Estonia, [ee|the battlegroup] showed us its tanks.");
  }

  @Test
  void leavesOthersAlone() {
    finds("In Romania, the battlegroup showed us its tanks.");
    finds("In Estonia, the battlegroup in Romania was praised.");
  }
}
