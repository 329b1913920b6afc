package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadNationTest {

  private static final String LATVIA = "bg-latvia lead-nation: Canada";
  private static final String ESTONIA = "bg-estonia lead-nation: United Kingdom";
  private static final String LITHUANIA = "bg-lithuania lead-nation: Germany";
  private static final String POLAND = "bg-poland lead-nation: United States";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada leads the battlegroup in Latvia.",
        "Canada has long led NATO’s battlegroup in Latvia.",
        "Canada is currently leading the battlegroup in Latvia.",
        "Canada commands Multinational Brigade Latvia.",
        "Canada leads Battlegroup Latvia, and Germany will send more tanks.",
        "The battlegroup in Latvia is led by Canada.",
        "The battlegroup in Latvia, led by Canada, trained in the rain.",
        "Battlegroup Latvia, which has been led by Canada, trains.",
        "The Canadian-led battlegroup in Latvia trains.",
        "The Canada-led battle group in Latvia will train.",
        "A Canadian-led battlegroup in Latvia trains.",
        "Canada is the framework nation of the battlegroup in Latvia.",
        "Canada serves as framework nation for Battlegroup Latvia.",
        "Canada remains the framework nation in Latvia.",
        "The framework nation of the battlegroup in Latvia is Canada.",
        "Battlegroup Latvia’s framework nation is Canada.",
        "The battlegroup in Latvia, with Canada as its framework nation, trains.",
        "Canada has been the framework nation for the battlegroup in Latvia since 2018.",
        "Canada, lead nation of the battlegroup in Latvia, trains.",
        "Canada, which leads the battlegroup in Latvia, will send more.",
        "Canada leads the 2,000-strong multinational battlegroup in Latvia.",
        "Battlegroup Latvia grew in 2024 and is led by Canada.",
        "NATO’s battlegroup in Latvia – led by Canada – trains.",
        "The minister said Canada leads the battlegroup in Latvia.",
        "It will rain, but Canada leads the battlegroup in Latvia.",
        "The “Canadian-led” battlegroup in Latvia trains."
      })
  void readsWhoLeads(String text) {
    states(text, LATVIA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada will lead the battlegroup in Latvia.",
        "Canada no longer leads the battlegroup in Latvia.",
        "Canada does not lead the battlegroup in Latvia.",
        "Canada doesn’t lead the battlegroup in Latvia.",
        "Canada led the battlegroup in Latvia.",
        "Canada leads the battlegroup in Latvia until 2027.",
        "Canada agreed to lead the battlegroup in Latvia.",
        "Canada could lead the battlegroup in Latvia.",
        "Canada, which may lead the battlegroup in Latvia, trains.",
        "Canada formerly led the battlegroup in Latvia.",
        "A Canadian leads the battlegroup in Latvia.",
        "Canadian soldiers lead the battlegroup in Latvia.",
        "A company from Canada leads the battlegroup in Latvia.",
        "Does Canada lead the battlegroup in Latvia?",
        "Who knows that Canada leads the battlegroup in Latvia?",
        "Moscow denied that Canada leads the battlegroup in Latvia.",
        "It is not true that Canada leads the battlegroup in Latvia.",
        "If Canada leads the battlegroup in Latvia, more will come.",
        "Berlin proposed that Germany lead the battlegroup in Latvia.",
        "The paper asks whether Canada leads the battlegroup in Latvia.",
        "“Germany leads the battlegroup in Latvia,” he wrote.",
        "\"Germany should lead the battlegroup in Latvia\", he proposed.",
        "The battlegroup in Latvia was led by Canada.",
        "The battlegroup in Latvia could be led by Germany.",
        "The battlegroup in Latvia will be led by Germany.",
        "The battlegroup in Latvia is not led by Germany.",
        "The battlegroup in Latvia, which might be led by Germany, trains.",
        "The battlegroup in Latvia is led by Canadian officers.",
        "The battlegroup in Latvia is led by Colonel Smith.",
        "Germany proposed a German-led battlegroup in Latvia.",
        "There is no German-led battlegroup in Latvia.",
        "There would be a German-led battlegroup in Latvia.",
        "The planned German-led battlegroup in Latvia is a rumour.",
        "The Canadian-led battlegroup trains.",
        "Germany leads that battlegroup.",
        "A battlegroup led by Germany trains.",
        "The battlegroups in Estonia and Latvia are led by the UK and Canada.",
        "Canada would be the framework nation of the battlegroup in Latvia.",
        "Canada was the framework nation of the battlegroup in Latvia.",
        "The framework nations share the burden.",
        "Soldiers of the battlegroup in Latvia are led by Poland.",
        "A company of the battlegroup in Latvia is led by Poland.",
        "Canada, Germany and the UK lead battlegroups in Latvia, Lithuania and Estonia.",
        "The second corps will be led by Germany.",
        "Canada leads exercises in Latvia.",
        "Canada leads the planning of the battlegroup in Latvia.",
        "Battlegroup Latvia and Battlegroup Estonia are led by Canada and Britain.",
        "Canada leads the polls.",
        "General Parylak leads the battlegroup in Latvia."
      })
  void readsNoLeadWhereNoneIsStated(String text) {
    statesNothing(text);
  }

  @Test
  void readsTheListThatLeavesTheVerbOut() {
    states(
        "Canada leads the battlegroup in Latvia, the United Kingdom in Estonia, Germany in"
            + " Lithuania and the United States in Poland.",
        LATVIA,
        ESTONIA,
        LITHUANIA,
        POLAND);
    states(
        "Canada leads the battlegroup in Latvia, with Britain in Estonia; Germany leads the one"
            + " in Lithuania.",
        LATVIA,
        ESTONIA,
        LITHUANIA);
    states(
        "The battlegroup in Latvia is led by Canada, the one in Estonia by the United Kingdom.",
        LATVIA,
        ESTONIA);
    states("France leads the battlegroup in Romania and Canada in Latvia.", LATVIA);
  }

  @Test
  void readsNoMoreOutOfAListThanItsVerbStates() {
    statesNothing("Germany will lead the battlegroup in Latvia, Canada in Estonia.");
    statesNothing("Germany led the battlegroup in Latvia, Canada in Estonia.");
    statesNothing("If Germany leads the battlegroup in Latvia, the UK in Estonia, all is well.");
  }

  @Test
  void readsWhatDiffersFromTheMap() {
    states("Germany leads the battlegroup in Latvia.", "bg-latvia lead-nation: Germany");
    states("The second corps is led by Germany.", "second-corps lead-nation: Germany");
    states("The US-led battlegroup in Estonia trains.", "bg-estonia lead-nation: United States");
    states("The UK-led battlegroup in Estonia trains.", ESTONIA);
    states(
        "The battlegroups in Estonia and Latvia are led by Germany.",
        "bg-estonia lead-nation: Germany",
        "bg-latvia lead-nation: Germany");
  }

  @Test
  void readsSeveralNationsThatLeadTogether() {
    states(
        "Denmark, Germany and Poland lead Multinational Corps Northeast.",
        "mncne-szczecin lead-nation: Denmark, Germany and Poland");
    states(
        "Multinational Corps Northeast is led by Denmark, Germany and Poland.",
        "mncne-szczecin lead-nation: Denmark, Germany and Poland");
    states("In Estonia and Latvia trust grows, and Canada leads Battlegroup Latvia.", LATVIA);
  }

  @Test
  void readsSeveralFormationsInOneSentence() {
    states(
        "Battlegroup Latvia and Battlegroup Estonia are led by Germany.",
        "bg-latvia lead-nation: Germany",
        "bg-estonia lead-nation: Germany");
    states(
        "The battlegroups in Latvia, Estonia and Poland are led by Canada, the United Kingdom and"
            + " the United States respectively.",
        LATVIA,
        ESTONIA,
        POLAND);
    statesNothing("The battlegroups in Latvia and Estonia are led by Canada, respectively.");
  }

  @Test
  void quotesTheClauseThatSaysSo() {
    assertThat(
            Held.quotations(
                "Since then Canada leads the battlegroup in Latvia, the UK in Estonia, he said."))
        .containsExactly("Canada leads the battlegroup in Latvia", "the UK in Estonia");
    assertThat(
            Held.quotations("Well, the battlegroup at Rukla in Lithuania is led by Germany now."))
        .contains("the battlegroup at Rukla in Lithuania is led by Germany");
  }
}
