package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class UnderLeadRuleTest {

  @Test
  void tellsWhoServesUnderALeadNation() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Most flags fly [lv|under Canada].");
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "Two companies came [lt|under German] leadership.");
  }

  @Test
  void tellsItByItsHost() {
    finds("In Poland 150 cavalrymen serve [pl|under American] lead.");
    finds("In Germany 150 cavalrymen serve under American lead.");
  }

  @Test
  void leavesOthersAlone() {
    finds("Most flags fly under Canada.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Two companies came under German law.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Many serve under France.");
  }
}
