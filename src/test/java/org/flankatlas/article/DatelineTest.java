package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class DatelineTest {

  @Test
  void beginsAnotherReport() {
    finds("RIGA – [lv|Battlegroup Latvia] trains.", "WARSAW, Poland (AP) – The unit fires.");
  }

  @Test
  void isNoWordInCapitalsWithinASentence() {
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "It ALSO shoots – often – and [lv|that battlegroup] is proud of it.");
  }
}
