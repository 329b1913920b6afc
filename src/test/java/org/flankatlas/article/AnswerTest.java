package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void isAboutWhatItsQuestionAsksOf() {
    finds("Question. Is [lv|Battlegroup Latvia] paid?", "[lv|Reply]. Yes, from March on.");
    finds("Q: Who pays [hq|MNC NE]?", "[hq|A]: Nobody has decided.");
  }

  @Test
  void answersNothingAfterAnotherQuestion() {
    finds(
        "[lv|Battlegroup Latvia] trains.",
        "Question. What do schools cost?",
        "Answer. Nothing yet.");
  }
}
