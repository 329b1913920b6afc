package org.flankatlas.posture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({"2017, 2017-01-01", "2026-03, 2026-03-01", "2026-05-21, 2026-05-21"})
  void beginsWithItsFirstDay(String iso, String firstDay) {
    assertThat(new PartialDate(iso).firstDay()).isEqualTo(firstDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, 2017-01-25, true",
    "2017-01, 2017-01-25, true",
    "2017-01-25, 2017-01-25, true",
    "2017-02, 2017-01-25, false",
    "2018, 2017-01, false",
    "2017-01-24, 2017-01-25, false",
  })
  void agreesAsPreciselyAsTheVaguerOfTwo(String one, String other, boolean agrees) {
    assertThat(new PartialDate(one).agrees(new PartialDate(other))).isEqualTo(agrees);
    assertThat(new PartialDate(other).agrees(new PartialDate(one))).isEqualTo(agrees);
  }
}
