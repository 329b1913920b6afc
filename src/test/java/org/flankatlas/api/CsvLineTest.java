package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

  @Test
  void endsWithALineBreakOfTwoCharacters() {
    assertThat(CsvLine.of(List.of("Canada", "", "2017"))).isEqualTo("Canada,,2017\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ādaži, Latvia|\"Ādaži, Latvia\"",
        "the \"corps\"|\"the \"\"corps\"\"\"",
        "a = b|a = b",
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@SUM(A1)|'@SUM(A1)",
        "=HYPERLINK(\"x\",1)|\"'=HYPERLINK(\"\"x\"\",1)\"",
      })
  void quotesWhatPartsCellsAndDefusesFormulas(String text, String cell) {
    assertThat(CsvLine.of(List.of(text))).isEqualTo(cell + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "two\r\nlines"})
  void quotesLineBreaks(String text) {
    assertThat(CsvLine.of(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "=1\n+2", "＝1", "＋1", "－1", "＠SUM(A1)"})
  void defusesFormulasAfterWhiteSpaceOverLinesAndInWideCharacters(String text) {
    assertThat(CsvLine.of(List.of(text))).contains("'" + text);
  }
}
