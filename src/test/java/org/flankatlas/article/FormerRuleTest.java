package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class FormerRuleTest {

  @Test
  void findsTheFormerAndTheLatter() {
    finds(
        "[ee,lv|The battlegroups in Latvia and Estonia] get drones.",
        "[ee|The latter] gets them first.");
    finds("[ee,lv|The battlegroups in Latvia and Estonia] get drones.", "[lv|The former] waits.");
  }

  @Test
  void leavesAFormerMinisterAlone() {
    finds(
        "[ee,lv|The battlegroups in Latvia and Estonia] get drones.", "The former minister left.");
  }
}
