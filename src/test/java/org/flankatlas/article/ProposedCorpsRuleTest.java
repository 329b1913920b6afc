package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class ProposedCorpsRuleTest {

  @Test
  void findsTheCorpsThatIsProposed() {
    finds("NATO wants [2c|a second corps] for the region.");
    finds("[2c|A new Baltic corps] and [2c|the planned corps] are one.");
    finds("They want [2c|a new corps for the Baltics].");
    finds("[2c|A second multinational corps headquarters] may come.");
    assertThat(reason("second-corps", "a second Baltic corps"))
        .isEqualTo("names the proposed corps");
  }

  @Test
  void findsItByItsProposal() {
    finds("[2c|The corps proposal] and [2c|that corps plan] are one.");
  }

  @Test
  void leavesOthersAlone() {
    finds("another corps, a new corps, a corps plan, the Polish second corps");
    finds("the army’s second corps");
    finds("the German-Netherlands Corps, the Peace Corps, a corps of engineers");
  }
}
