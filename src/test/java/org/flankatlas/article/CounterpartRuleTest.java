package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class CounterpartRuleTest {

  @Test
  void tellsACommanderByHisNation() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Her [pl|American counterpart] nodded.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "The [ee|British colonel] sang.");
  }

  @Test
  void leavesMinistersAndOthersAlone() {
    finds("Her American counterpart nodded.");
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "The prime minister met her American counterpart.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "His Romanian colleague nodded.");
  }
}
