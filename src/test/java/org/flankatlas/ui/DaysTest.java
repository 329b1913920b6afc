package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-26, 26 August 2025",
    "2024-11, November 2024",
    "2017, 2017",
    "undated (2018–2022), undated (2018–2022)",
    "read 2026, read 2026",
  })
  void writeTheDateOfASourceAsASentenceDoes(String date, String written) {
    assertThat(Days.ofSource(date)).isEqualTo(written);
  }
}
