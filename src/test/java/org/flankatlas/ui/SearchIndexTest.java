package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankatlas.ui.SearchIndex.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SearchIndexTest extends BrowserlessAtlas {

  @Autowired private SearchIndex index;

  @ParameterizedTest
  @ValueSource(strings = {"adazi", "Ādaži", "ĀDAŽI", " adazi "})
  void findsAPlaceBlindToCaseAndDiacritics(String text) {
    assertThat(index.find(text))
        .first()
        .satisfies(
            hit -> {
              assertThat(hit.title()).isEqualTo("Battlegroup Latvia");
              assertThat(hit.detail()).contains("Ādaži");
              assertThat(hit.address()).isEqualTo("?formation=bg-latvia");
            });
  }

  @Test
  void findsALeadNationWithWhatItLeads() {
    assertThat(index.find("canada"))
        .contains(
            new Hit("Canada", "framework nation, Battlegroup Latvia", "?formation=bg-latvia"));
  }

  @Test
  void findsAWordOfTheTextInItsPassage() {
    assertThat(index.find("vilnius"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.address()).isEqualTo("articles/second-baltic-corps?passage=5");
              assertThat(hit.detail()).contains("Vilnius summit");
            });
  }

  @Test
  void passesOverWhatThePublisherPrintsAroundTheArticle() {
    assertThat(index.find("Submit a Tip")).isEmpty();
  }

  @Test
  void offersEveryFormationBeforeAWordIsTyped() {
    List<String> titles = index.find("").stream().map(Hit::title).toList();

    assertThat(titles)
        .startsWith("Multinational Corps Northeast", "Battlegroup Estonia", "Battlegroup Latvia");
  }

  @Test
  void findsNothingForAWordThatNothingHolds() {
    assertThat(index.find("atlantis")).isEmpty();
  }
}
