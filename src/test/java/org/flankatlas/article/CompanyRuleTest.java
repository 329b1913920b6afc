package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class CompanyRuleTest {

  @Test
  void findsTheOneInWhichNationsServeTogether() {
    finds("In the tank a [pl|Croat sat beside a Briton].");
  }

  @Test
  void leavesOtherCompanyAlone() {
    finds("In the tank a Croat sat beside a Swede.");
    finds("In the café a Croat sat beside a Briton.");
  }

  @Test
  void leavesBattlegroupsElsewhereAlone() {
    finds("The battlegroup in Slovakia showed Spanish and Slovenian infantry.");
  }

  @Test
  void leavesThemAtAnotherPlaceAlone() {
    finds("Spain takes command of a brigade in Slovakia.");
  }
}
