package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.flankatlas.posture.Formation.Kind;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final List<Gazetteer.Country> COUNTRIES =
      List.of(new Gazetteer.Country("lv", List.of("Latvia"), List.of("Riga")));

  @Test
  void shipsAnEntryForEveryFormation() {
    assertThat(Reading.GAZETTEER.formations().stream().map(Gazetteer.Entry::id))
        .containsExactly(
            "mncne-szczecin",
            "bg-estonia",
            "bg-latvia",
            "bg-lithuania",
            "bg-poland",
            "second-corps");
  }

  @Test
  void refusesAnIdThatNothingHas() {
    refuses("bg-latvia: hostNationId names an unknown id: xx", entry("bg-latvia", "xx", "Ādaži"));
  }

  @Test
  void refusesAFormationTwice() {
    refuses(
        "formation id must be unique, is twice: bg-latvia",
        entry("bg-latvia", "lv", "Ādaži"),
        entry("bg-latvia", "lv", "Rukla"));
  }

  @Test
  void refusesANameOfTwoFormations() {
    refuses(
        "\"Adazi\" must name one formation, names bg-latvia and bg-other",
        entry("bg-latvia", "lv", "Ādaži"),
        entry("bg-other", "lv", "Adazi"));
  }

  @Test
  void refusesANameWithoutLetters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("bg-latvia", "lv", " - "))
        .withMessage("bg-latvia: a name in bases must have a letter or digit, is \" - \"");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesAMissingList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gazetteer.Country("lv", null, List.of()))
        .withMessage("lv: names must be a list, is missing");
  }

  private static void refuses(String message, Gazetteer.Entry... entries) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gazetteer("", COUNTRIES, List.of(), List.of(), List.of(entries)))
        .withMessage(message);
  }

  private static Gazetteer.Entry entry(String id, String host, String base) {
    List<String> none = List.of();
    return new Gazetteer.Entry(
        id, Kind.BATTLEGROUP, host, none, none, false, none, List.of(base), none, none, none, none);
  }
}
