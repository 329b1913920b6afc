package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class OwnedRuleTest {

  @Test
  void findsABattlegroupByWhoseItIs() {
    finds("London has no plans to shrink [ee|its battlegroup].");
    finds("Canada has built a brigade around [lv|its battlegroup].");
    finds("Lithuania is fond of [lt|its battlegroup].");
    assertThat(reason("bg-lithuania", "Lithuania is fond of its battlegroup"))
        .isEqualTo("names its host nation");
  }

  @Test
  void leavesOthersAlone() {
    finds("France will enlarge its battlegroup in Romania.");
    finds("France will enlarge its battlegroup.");
    finds("Germany will enlarge its battlegroup formed in 2022.");
  }
}
