package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import java.util.List;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final String FACT = "Canada leads the battlegroup in Latvia";

  @Test
  void quotesWithArticlePassageAndOffsetsInUtf16CodeUnits() {
    Passage other = new Passage("news", 0, Passage.Kind.HEADLINE, "Nothing here");
    Passage passage = new Passage("news", 1, Passage.Kind.PARAGRAPH, "🇱🇻 𝔸: " + FACT + ".");
    assertThat(Held.statements(List.of(other, passage)).getFirst().quotation())
        .isEqualTo(new Quotation("news", 1, new Span(9, 9 + FACT.length()), FACT));
  }

  @Test
  void readsCapitalsDiacriticsAndHyphensAlike() {
    states("CANADA LEADS THE BATTLEGROUP IN LATVIA", "bg-latvia lead-nation: Canada");
    states("The Canadian‑led battle‑group in Latvia trains.", "bg-latvia lead-nation: Canada");
    states("The U.S.-led battlegroup in Poland.", "bg-poland lead-nation: United States");
  }

  @Test
  void readsEverySentenceOfAPassage() {
    states(
        FACT + ". Is it so? Canada will lead it. Battlegroup Estonia was created in 2017.",
        "bg-latvia lead-nation: Canada",
        "bg-estonia since: 2017");
  }

  @Test
  void followsWhatTheMatcherRefersBackTo() {
    states(
        "Battlegroup Latvia trains. That battlegroup was created in 2017.",
        "bg-latvia since: 2017");
  }

  @Test
  void followsNoPronoun() {
    statesNothing("Battlegroup Latvia trains. It was created in 2017.");
  }

  @Test
  void readsNoFurniture() {
    Passage menu = new Passage("news", 0, Passage.Kind.FURNITURE, FACT);
    assertThat(Held.statements(List.of(menu))).isEmpty();
  }

  @Test
  void readsNoQuotationThatStaysOpen() {
    statesNothing("“" + FACT + ".");
    states("“So be it.” " + FACT + ".", "bg-latvia lead-nation: Canada");
  }

  @Test
  void readsTextWithoutWords() {
    for (String text : List.of(".", "?!", ", , ,", "“", "-", "’s", "2017", "in", "Canada leads")) {
      statesNothing(text);
    }
  }

  @Test
  void readsLongTextsAndLeavesTablesOut() {
    assertThat(Held.statements((FACT + ". ").repeat(5_000))).hasSize(5_000);
    statesNothing((FACT + " and in 2017 led by Canada at Tapa ").repeat(5_000));
  }

  @Test
  void refusesAStatementThatIsHalfANumber() {
    Quotation quotation = new Quotation("news", 0, new Span(0, 4), "four");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statement(null, Fact.BASE, "Rukla", null, quotation))
        .withMessageContaining("Rukla");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statement(null, Fact.NUMBER, "4", null, quotation));
  }
}
