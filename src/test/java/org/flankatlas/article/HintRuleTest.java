package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class HintRuleTest {

  @Test
  void findsTheOnlyFormationThatThePassageCanMean() {
    finds("Latvia's minister praised [lv|the battlegroup].");
    finds("Szczecin is a town by the sea.", "[hq|The corps] has a choir.");
  }

  @Test
  void findsNoneWhereThereAreSeveral() {
    finds("Lithuanian and Latvian ministers praised the battlegroup.");
    finds("Romania's minister praised the battlegroup.");
  }

  @Test
  void findsAllWhereATextHasNotSaidWhich() {
    finds("And [ee,lv,lt,pl|the battlegroups]?");
    finds("[hq|The corps] commander spoke.");
  }
}
