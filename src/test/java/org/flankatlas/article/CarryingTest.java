package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.match;
import static org.flankatlas.article.Reading.reason;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarryingTest {

  private static final String FIRST =
      "The Canadian-led battlegroup in Latvia took over its new barracks at Ādaži on Monday.";

  private static final String LAST =
      "By autumn the battlegroup in Latvia will have soldiers of eleven nations.";

  private static final String SOLDIERS =
      "\"We sleep in tents and the coffee is cold, but our tanks start every morning and"
          + " the Spaniards show us how to keep them warm,\" said Sergeant Tom Hale, who"
          + " commands a crew of four. \"You learn to love the mud.\"";

  /** What the passage between two that name the battlegroup in Latvia is found to speak of. */
  private static List<String> between(String passage) {
    return match(FIRST, passage, LAST).get(1).matches().stream().map(Match::formationId).toList();
  }

  @Test
  void goesOnInTheWordsOfItsSoldiers() {
    assertThat(between(SOLDIERS)).containsExactly("bg-latvia");
  }

  @Test
  void leavesPoliticsATownAndAPrivateLifeAlone() {
    assertThat(between("The Saeima will vote on the budget in November. The coalition is split."))
        .isEmpty();
    assertThat(between("The mayor opened a school and a library beside the railway station."))
        .isEmpty();
    assertThat(between("His mother, a teacher, grew up on a farm and married in 1961.")).isEmpty();
  }

  @Test
  void leavesOtherForcesAlone() {
    assertThat(between("The navy sent a frigate and two helicopters to the port of Liepāja."))
        .isEmpty();
    assertThat(between("The 4th Infantry Brigade of the National Guard called up its reservists."))
        .isEmpty();
  }

  @Test
  void saysThatItGoesOn() {
    assertThat(reason("bg-latvia", FIRST, SOLDIERS))
        .isEqualTo("goes on about it without naming it");
  }

  @Test
  void marksTheWordsThatShowItBest() {
    String passage =
        "The mayor. \"We know the Spanish commander well,\" he said; he had shown the tank crews and"
            + " their sergeants his garage and his tools on a cold night in January.";
    assertThat(match(FIRST, passage, LAST).get(1).matches())
        .flatExtracting(Match::spans)
        .map(span -> passage.substring(span.start(), span.end()))
        .containsExactly("the Spanish commander");
  }

  @Test
  void goesOnAboutNothingBeyondADateline() {
    String report = "WARSAW – " + SOLDIERS;
    assertThat(match(FIRST, report).getLast().matches()).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIsNamed() {
    assertThat(match("It has trained for winter.", "The soldiers sleep in tents."))
        .allMatch(matched -> matched.matches().isEmpty());
  }

  @Test
  void staysWithinOneArticle() {
    Passage one = new Passage("a", 0, Passage.Kind.PARAGRAPH, FIRST);
    Passage other = new Passage("b", 0, Passage.Kind.PARAGRAPH, "It has trained for winter.");
    assertThat(match(List.of(one, other)).getLast().matches()).isEmpty();
  }
}
