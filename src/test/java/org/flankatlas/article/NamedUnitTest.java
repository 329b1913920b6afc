package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedUnitTest {

  @Test
  void tellsALargeUnitByItsNameOrNumber() {
    assertThat(isNamed("The 4th Light Brigade")).isTrue();
    assertThat(isNamed("Armoured Brigade 45")).isTrue();
    assertThat(isNamed("In Multinational Division North")).isTrue();
    assertThat(isNamed("The 12th mechanised brigade")).isTrue();
  }

  @Test
  void letsABattalionServeInAFormation() {
    assertThat(isNamed("Since June the 5 Rifles battalion")).isFalse();
    assertThat(isNamed("The brigade")).isFalse();
  }

  private static boolean isNamed(String text) {
    Terms terms = Terms.read(text, new Vocabulary(Reading.GAZETTEER));
    return !terms.theme().namedUnits().isEmpty();
  }
}
