package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class RowRuleTest {

  @Test
  void findsTheHostAndWhoLeadsInARow() {
    finds("[lv|Latvia: Canada] (framework nation), Albania");
    finds("[ee,lv,lt,pl|The four battlegroups]:", "[ee|Estonia – United Kingdom], Denmark");
  }

  @Test
  void leavesRowsOfOthersAlone() {
    finds("NATO battalions:", "Bulgaria: Italy, Greece");
    finds("Latvia: Canada imports fish");
  }

  @Test
  void findsALeadAfterANumber() {
    finds("- [lt|Lithuania: about 1,600 soldiers. Lead: Germany]. Location: Jonava.");
  }

  @Test
  void leavesOtherForcesOfTheNationAlone() {
    finds("Poland: U.S. Force Posture");
  }
}
