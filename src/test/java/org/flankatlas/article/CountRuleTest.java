package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class CountRuleTest {

  @Test
  void findsAllBattlegroupsByTheirNumber() {
    finds("[ee,lv,lt,pl|The four battlegroups] rest.");
    finds("[ee,lv,lt,pl|All four battlegroups] met, [ee,lv,lt,pl|all of the four battle groups].");
    finds("[ee,lv,lt,pl|NATO’s 4 multinational battlegroups] met.");
    assertThat(reason("bg-estonia", "all four battlegroups")).isEqualTo("names all four together");
  }

  @Test
  void countsNoOthers() {
    finds("The other four battlegroups, four more battlegroups and eight battlegroups met.");
    finds("The other four met. Four new battlegroups came. Two battlegroups went.");
  }
}
