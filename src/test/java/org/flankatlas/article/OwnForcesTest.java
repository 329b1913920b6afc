package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class OwnForcesTest {

  @Test
  void findsTheForcesOfANationNamedBefore() {
    finds(
        "[ee|Britain leads Battlegroup Estonia].",
        "London keeps 900 [ee|soldiers] in the country.");
    finds("[lv|Canada leads Battlegroup Latvia].", "Canada is proud: [lv|its soldiers] shoot.");
    finds("Germany has turned [lt|a battalion in Lithuania] into the seed of a brigade.");
    finds("[ee|Our troops in Estonia] shoot.");
  }

  @Test
  void leavesThoseOfOthersAlone() {
    finds("Its troops in Romania shoot.");
  }
}
