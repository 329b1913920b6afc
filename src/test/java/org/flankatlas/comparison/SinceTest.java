package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Battlegroup Latvia was established in 2017. | 2017",
        "Battlegroup Latvia was first deployed in June 2017. | June 2017",
        "Battlegroup Latvia stood up on 19 June 2017. | 19 June 2017",
        "Battlegroup Latvia was stood up on June 19, 2017. | 19 June 2017",
        "Battlegroup Latvia was set up on the 19th June 2017. | 19 June 2017",
        "Battlegroup Latvia, created in 2017, trains. | 2017",
        "Battlegroup Latvia was formed on 2017-06-19. | 19 June 2017",
        "Battlegroup Latvia was activated in the summer of 2018. | 2018",
        "Battlegroup Latvia was created as an enhanced unit in 2017. | 2017",
        "The battlegroup was deployed to Latvia in 2017. | 2017",
        "The battlegroup in Latvia was deployed to Ādaži in 2017. | 2017",
        "NATO deployed the battlegroup in Latvia in 2017. | 2017",
        "NATO has deployed the battlegroup in Latvia since 2017. | 2017",
        "Battlegroup Latvia has been in place since 2017. | 2017",
        "Battlegroup Latvia has been stationed in Latvia since May 2017. | May 2017"
      })
  void readsSinceWhenAFormationStands(String text, String date) {
    states(text, date == null ? new String[0] : new String[] {"bg-latvia since: " + date});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battlegroup Latvia will be established in 2027.",
        "Battlegroup Latvia is to be created in 2027.",
        "Battlegroup Latvia was not created in 2016.",
        "Battlegroup Latvia might have been created in 2016.",
        "Battlegroup Latvia trained in 2017.",
        "Battlegroup Latvia was certified in March 2026.",
        "Battlegroup Latvia was deployed for an exercise in 2021.",
        "Battlegroup Latvia, so named since 2025, trains.",
        "Battlegroup Latvia was established in Ādaži.",
        "Battlegroup Latvia has since become a brigade.",
        "Battlegroup Latvia was created on 31 February 2017.",
        "The tanks of the battlegroup in Latvia were deployed in 2023.",
        "A museum near Battlegroup Latvia was created in 2019.",
        "Was Battlegroup Latvia created in 2017?",
        "Operation REASSURANCE was launched in 2014.",
        "Camp Ādaži was established in 1898.",
        "The battlegroup in Latvia in 2017 was small.",
        "Battlegroup Latvia trains, and a brigade was created in 2024."
      })
  void readsNoDateWhereNoneIsStated(String text) {
    statesNothing(text);
  }

  @Test
  void tellsSinceWhenANationLeadsFromSinceWhenAFormationStands() {
    states("Canada has led the battlegroup in Latvia since 2018.", "bg-latvia lead-nation: Canada");
    states(
        "The battlegroup in Latvia, led by Canada since 2018, trains.",
        "bg-latvia lead-nation: Canada");
  }

  @Test
  void readsOneDateOfSeveralFormations() {
    states(
        "Battlegroup Latvia and Battlegroup Estonia were created in 2018.",
        "bg-latvia since: 2018",
        "bg-estonia since: 2018");
  }

  @Test
  void quotesTheVerbBeforeItsFormationToo() {
    assertThat(Held.quotations("In short, NATO created the battlegroup in Latvia in 2017."))
        .containsExactly("NATO created the battlegroup in Latvia in 2017");
  }
}
