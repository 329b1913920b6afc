package org.flankatlas.comparison;

import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The battlegroup in Latvia is based at Camp Ādaži. | bg-latvia base: Camp Ādaži",
        "The battlegroup in Latvia is based at Camp Adazi. | bg-latvia base: Camp Adazi",
        "The battlegroup in Latvia, at Camp Ādaži, trains. | bg-latvia base: Camp Ādaži",
        "Battlegroup Lithuania is based in the town of Rukla. | bg-lithuania base: Rukla",
        "Battlegroup Lithuania has its base at Rukla. | bg-lithuania base: Rukla",
        "Battlegroup Estonia, stationed in Tapa, trains. | bg-estonia base: Tapa",
        "The battlegroup based near Orzysz, Poland, trains. | bg-poland base: Orzysz",
        "Battlegroup Latvia is based in the Latvian town of Ādaži. | bg-latvia base: Ādaži",
        "Battlegroup Latvia is based at Camp Valmiera. | bg-latvia base: Camp Valmiera",
        "The battlegroup in Latvia is based at Rukla. | bg-latvia base: Rukla",
        "Multinational Corps Northeast in Szczecin trains. | mncne-szczecin base: Szczecin",
        "Multinational Corps Northeast, headquartered in Szczecin, trains."
            + " | mncne-szczecin base: Szczecin",
        "It would build on an existing headquarters in Szczecin, Poland."
            + " | mncne-szczecin base: Szczecin",
        "Multinational Corps Northeast (MNC NE), headquartered in Szczecin, trains."
            + " | mncne-szczecin base: Szczecin",
        "The battlegroup at Rukla, Lithuania, will train. | bg-lithuania base: Rukla"
      })
  void readsWhereAFormationIsBased(String text, String line) {
    states(text, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The battlegroup in Latvia is based in Latvia.",
        "The battlegroup at Rukla trains.",
        "The Szczecin headquarters trains.",
        "The battlegroup in Latvia was based at Camp Ādaži.",
        "The battlegroup in Latvia will be based at Camp Valmiera.",
        "The battlegroup in Latvia may be based at Camp Valmiera.",
        "The battlegroup in Latvia is not based at Rukla.",
        "The battlegroup in Latvia trained at Rukla.",
        "The battlegroup in Latvia visited Camp Ādaži.",
        "A company in the battlegroup in Latvia is based at Camp Valmiera.",
        "The second corps would be based in Riga.",
        "The battlegroup in Latvia is based at Camp Ādaži no longer.",
        "Is the battlegroup in Latvia based at Camp Ādaži?",
        "NATO plans a headquarters in Szczecin, Poland.",
        "There is no headquarters in Szczecin, Poland.",
        "The soldiers based at Camp Ādaži train.",
        "The general, based at Camp Ādaži, trains."
      })
  void readsNoBaseWhereNoneIsStated(String text) {
    statesNothing(text);
  }

  @Test
  void readsTheBaseBesideOtherFacts() {
    states(
        "The Canadian-led battlegroup at Camp Ādaži trains.",
        "bg-latvia lead-nation: Canada",
        "bg-latvia base: Camp Ādaži");
  }
}
