package org.flankatlas.comparison;

import static org.flankatlas.comparison.Held.states;
import static org.flankatlas.comparison.Held.statesNothing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The four battlegroups in Estonia, Latvia, Lithuania and Poland train."
            + " | 4: battlegroups in Estonia, Latvia, Lithuania and Poland",
        "Four battlegroups are based in Latvia and Estonia. | 4: battlegroups in Latvia and Estonia",
        "The eight battlegroups on the eastern flank train."
            + " | 8: battlegroups on NATO’s whole eastern flank",
        "NATO has 8 multinational battle groups along its eastern flank."
            + " | 8: battlegroups on NATO’s whole eastern flank",
        "NATO’s nine battlegroups across the alliance’s entire eastern edge train."
            + " | 9: battlegroups on NATO’s whole eastern flank",
        "The eight battlegroups from Estonia to Bulgaria train."
            + " | 8: battlegroups from Estonia to Bulgaria",
        "Eight battlegroups stretching from the Baltic to the Black Sea train."
            + " | 8: battlegroups from the Baltic to the Black Sea",
        "The three battlegroups in the Baltic states train. | 3: battlegroups in the Baltic states",
        "The four battlegroups in the Baltic states and Poland train."
            + " | 4: battlegroups in the Baltic states and Poland",
        "The three Baltic battlegroups train. | 3: Baltic battlegroups",
        "The four north-eastern battlegroups train. | 4: north-eastern battlegroups",
        "The four battlegroups train. | 4: battlegroups",
        "NATO now has eight battlegroups. | 8: battlegroups",
        "There are eight battlegroups. | 8: battlegroups",
        "Eight battlegroups now stretch from the Baltic Sea to the Black Sea."
            + " | 8: battlegroups from the Baltic Sea to the Black Sea",
        "Nine battlegroups stand on its eastern flank."
            + " | 9: battlegroups on NATO’s whole eastern flank",
        "Two of the four battlegroups train. | 4: battlegroups",
        "The four other battlegroups in Bulgaria, Hungary, Romania and Slovakia train."
            + " | 4: other battlegroups in Bulgaria, Hungary, Romania and Slovakia",
        "NATO has four more battlegroups. | 4: other battlegroups",
        "The other four battlegroups train. | 4: other battlegroups"
      })
  void readsHowManyAndOfWhich(String text, String line) {
    states(text, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two battlegroups trained together.",
        "At least four battlegroups in Estonia, Latvia, Lithuania and Poland train.",
        "NATO has more than eight battlegroups.",
        "NATO has about eight battlegroups.",
        "NATO will have eight battlegroups on its eastern flank.",
        "NATO could have eight battlegroups.",
        "NATO does not have eight battlegroups.",
        "NATO plans nine battlegroups on its eastern flank.",
        "NATO agreed to establish four more battlegroups in Slovakia.",
        "NATO had four battlegroups on its eastern flank.",
        "In 2022 there were four battlegroups on the eastern flank.",
        "Does NATO have eight battlegroups?",
        "“NATO has eight battlegroups on its eastern flank,” he said.",
        "The four nations have battlegroups.",
        "The four tanks of the battlegroup in Latvia train.",
        "The first four battlegroups arrived."
      })
  void readsNoNumberWhereNoneIsStated(String text) {
    statesNothing(text);
  }
}
