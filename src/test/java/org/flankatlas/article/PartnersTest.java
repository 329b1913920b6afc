package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class PartnersTest {

  @Test
  void goesOnByTheNationsThatTakePart() {
    finds(
        "[lv|Battlegroup Latvia] trains.", "Bills went to [lv|the contributing nations] too late.");
  }

  @Test
  void meansNoneAfterSeveralOrOthers() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] train.",
        "Bills went to the sending nations too late.");
    finds("Bills went to the sending nations too late.");
  }
}
