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
}
