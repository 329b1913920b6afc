package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class JournalTest {

  @Test
  void goesOnInAUnitsOwnAccount() {
    finds(
        "[ee|Battlegroup Estonia] trains.",
        "[ee|Battlegroup Estonia] rests.",
        "Roses grew.",
        "Since May [ee|we] have kept the vehicles warm, and we leave in June.");
  }

  @Test
  void leavesQuotationsAndOtherMattersAlone() {
    finds(
        "[ee|Battlegroup Estonia] trains.",
        "[ee|Battlegroup Estonia] rests.",
        "Roses grew.",
        "\"We keep vehicles warm, and we leave in June,\" he said.");
    finds(
        "[ee|Battlegroup Estonia] trains.",
        "[ee|Battlegroup Estonia] rests.",
        "Roses grew.",
        "We thank the minister, whose vehicles we washed.");
  }
}
