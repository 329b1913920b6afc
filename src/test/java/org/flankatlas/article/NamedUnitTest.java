package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class NamedUnitTest {

  @Test
  void stopsWhatGoesOn() {
    finds("[lv|Battlegroup Latvia] trains.", "The 4th Light Brigade brought the soldiers.");
    finds("[lv|Battlegroup Latvia] trains.", "Armoured Brigade 45 met the troops.");
    finds("[lv|Battlegroup Latvia] trains.", "In Multinational Division North the soldiers dig.");
  }

  @Test
  void letsABattalionServeInAFormation() {
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "Since June the 5 Rifles battalion leads [lv|the soldiers].");
  }
}
