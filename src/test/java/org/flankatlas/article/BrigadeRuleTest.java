package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class BrigadeRuleTest {

  @Test
  void findsTheBattlegroupThatHasBecomeOne() {
    finds("[lv|Multinational Brigade Latvia] grows.", "[lv|The brigade] answers to a division.");
  }

  @Test
  void leavesTheBrigadesOfOthersAlone() {
    finds("[lv|Multinational Brigade Latvia] grows.", "The brigade of the hosts is larger.");
    finds("[ee|The battlegroup in Estonia] grows.", "The brigade is to be in Wiltshire.");
  }

  @Test
  void leavesBrigadesOfAnotherKindAlone() {
    finds(
        "[lv|Multinational Brigade Latvia] grows.", "Panzerbrigade 45 forms. The brigade is new.");
    finds("[lv|Multinational Brigade Latvia] grows.", "The fire brigade came. The brigade left.");
  }
}
