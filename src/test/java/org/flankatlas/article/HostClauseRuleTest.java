package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class HostClauseRuleTest {

  @Test
  void findsABattlegroupByWhoHostsIt() {
    finds("[lv|Latvia hosts a NATO battlegroup] and schools.");
    finds("[ee|Estonia is home to a multinational force].");
    finds("[lt|Lithuania has hosted a German-led battlegroup] since 2017.");
  }

  @Test
  void leavesOthersAlone() {
    finds("Romania hosts a French-led battlegroup. Poland hosts American troops.");
    finds("Lithuania hosts the German 45th brigade. Estonia hosts a summit.");
  }
}
