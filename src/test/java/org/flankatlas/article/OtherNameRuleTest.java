package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class OtherNameRuleTest {

  @Test
  void makesTheCorpsAfterAnothersNameThatOne() {
    finds("In Münster the corps has 450 posts.");
    finds(
        "[hq|The corps in Szczecin] stays.",
        "The German-Netherlands Corps comes. The corps is small.");
  }

  @Test
  void leavesTheOlderHeadquartersToItself() {
    finds(
        "[hq|The corps in Szczecin] stays.",
        "Münster takes the north, [hq|the existing headquarters] the south.");
  }
}
