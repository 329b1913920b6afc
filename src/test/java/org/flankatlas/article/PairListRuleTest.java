package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class PairListRuleTest {

  @Test
  void findsPairsOfNationAndHost() {
    finds(
        "[ee|Britain is in Estonia], [lv|Canada in Latvia] and [pl|America in Poland] with troops.");
    finds("Battalions: [ee|Estonia (United Kingdom]) and [lt|Lithuania (Germany]).");
  }

  @Test
  void leavesPairsOfSomethingElseAlone() {
    finds("German investors in Lithuania and American ones in Poland are glad.");
    finds("A German brigade in Lithuania and US troops in Poland shoot.");
  }
}
