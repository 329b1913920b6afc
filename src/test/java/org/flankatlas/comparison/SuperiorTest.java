package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.comparison.Held.compares;
import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import org.flankatlas.posture.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuperiorTest {

  private static final String CORPS = "bg-latvia superior: Multinational Corps Northeast";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battlegroup Latvia falls under Multinational Corps Northeast.",
        "Battlegroup Latvia, which falls under the Szczecin headquarters, trains.",
        "Battlegroup Latvia is subordinate to Multinational Corps Northeast.",
        "Battlegroup Latvia is operationally subordinated to HQ MNC NE.",
        "Battlegroup Latvia answers to NATO’s Multinational Corps Northeast.",
        "Battlegroup Latvia reports to the headquarters in Szczecin.",
        "Battlegroup Latvia is commanded by Multinational Corps Northeast.",
        "Battlegroup Latvia is under the command of Multinational Corps Northeast.",
        "Battlegroup Latvia comes under the operational control of the Szczecin headquarters.",
        "Multinational Corps Northeast commands Battlegroup Latvia.",
        "The Szczecin headquarters already oversees the battlegroup in Latvia."
      })
  void readsWhomAFormationFallsUnder(String text) {
    states(text, CORPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battlegroup Latvia fell under Multinational Corps Northeast.",
        "Battlegroup Latvia will fall under Multinational Corps Northeast.",
        "Battlegroup Latvia would come under Multinational Division North.",
        "Battlegroup Latvia was subordinate to Multinational Corps Northeast.",
        "Battlegroup Latvia does not answer to Multinational Corps Northeast.",
        "Battlegroup Latvia could be subordinate to Multinational Division North.",
        "Battlegroup Latvia falls under NATO command.",
        "Battlegroup Latvia reports to Colonel Smith.",
        "Battlegroup Latvia comes under fire.",
        "The commander of Battlegroup Latvia reports to Multinational Division North.",
        "Does Battlegroup Latvia report to Multinational Corps Northeast?",
        "Multinational Corps Northeast oversees NATO forces in Latvia.",
        "Multinational Corps Northeast could command Battlegroup Latvia."
      })
  void readsNoSuperiorWhereNoneIsStated(String text) {
    statesNothing(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Battlegroup Estonia reports to Multinational Division North."
            + " | bg-estonia superior: Multinational Division North confirming",
        "Battlegroup Poland falls under Multinational Division Northeast in Elbląg."
            + " | bg-poland superior: Multinational Division Northeast confirming",
        "Battlegroup Poland falls under Multinational Division North-East."
            + " | bg-poland superior: Multinational Division North-East confirming",
        "Battlegroup Lithuania reports to the German 45th Panzer Brigade."
            + " | bg-lithuania superior: German 45th Panzer Brigade confirming",
        "Battlegroup Latvia falls under Multinational Corps Northeast."
            + " | bg-latvia superior: Multinational Corps Northeast confirming",
        "Battlegroup Lithuania reports to Multinational Division North."
            + " | bg-lithuania superior: Multinational Division North other-level",
        "Battlegroup Latvia reports to Allied Joint Force Command Brunssum."
            + " | bg-latvia superior: Allied Joint Force Command Brunssum other-level",
        "Battlegroup Latvia reports to Multinational Division South East."
            + " | bg-latvia superior: Multinational Division South East conflicting",
        "Battlegroup Latvia falls under the Rapid Reaction Corps."
            + " | bg-latvia superior: Rapid Reaction Corps conflicting",
        "Multinational Corps Northeast answers to Multinational Division North."
            + " | mncne-szczecin superior: Multinational Division North conflicting",
      })
  void isHeldAgainstTheWholeChainOfCommand(String text, String line) {
    compares(text, line);
  }

  @Test
  void givesTheClaimsThatPlaceASuperiorInTheChain() {
    Compared compared =
        Held.compared("Battlegroup Lithuania reports to Multinational Division North.").getFirst();
    assertThat(compared.against())
        .extracting(Claim::id)
        .containsExactly("bg-estonia.superior.3", "bg-latvia.superior.3");
  }

  @Test
  void readsASuperiorThatTheMapHasNot() {
    states(
        "Battlegroup Latvia falls under Multinational Division North.",
        "bg-latvia superior: Multinational Division North");
    states(
        "Multinational Corps Northeast answers to Allied Joint Force Command Brunssum.",
        "mncne-szczecin superior: Allied Joint Force Command Brunssum");
    states(
        "The Multinational Division North commands Battlegroup Latvia.",
        "bg-latvia superior: Multinational Division North");
  }
}
