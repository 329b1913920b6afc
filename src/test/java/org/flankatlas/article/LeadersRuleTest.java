package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class LeadersRuleTest {

  @Test
  void findsWhatSeveralNationsLead() {
    finds("[ee,lv,lt|London, Ottawa and Berlin] each lead a battlegroup.");
  }

  @Test
  void leavesOtherNationsAndMattersAlone() {
    finds("Britain, Canada and France lead battlegroups.");
    finds("Britain, Canada and Germany signed a treaty.");
  }
}
