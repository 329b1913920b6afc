package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class OpeningTest {

  @Test
  void readsASpeakersNameOver() {
    finds("[lv|Battlegroup Latvia] trains.", "Q2 Mr Hale: Do [lv|they] shoot?");
  }
}
