package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns that would run a script if a page took them for its own; here they are words. */
class MarkupAsTextTest {

  @ParameterizedTest
  @MethodSource("patterns")
  void staysAsItStandsWhereTextHasNoMarkup(String pattern) throws IOException {
    assertThat(Documents.paste(pattern).paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(pattern);
    assertThat(texts("a.txt", bytes("Words first.\n\n" + pattern)))
        .containsExactly("Words first.", pattern);
    assertThat(texts("a.docx", DocxFile.ofParagraphs(pattern))).containsExactly(pattern);
    byte[] pdf = PdfFile.of(PdfFile.page(new PdfFile.Words(pattern, 9, 700, 9)));
    assertThat(texts("a.pdf", pdf)).containsExactly(pattern);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void staysAsItStandsWhereAPageQuotesIt(String pattern) {
    String page = "<p>Words first.</p><p>" + Entities.escape(pattern) + "</p>";

    assertThat(texts("a.html", bytes(page))).containsExactly("Words first.", pattern);
    assertThat(texts("a.md", bytes("Words first.\n\n~~~~\n" + pattern + "\n~~~~")))
        .containsExactly("Words first.", pattern);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void leavesNoElementWhereAPageHoldsIt(String pattern) {
    for (String name : List.of("a.html", "a.md")) {
      List<String> texts = texts(name, bytes("Words first.\n\n" + pattern + "\n\nWords last."));

      assertThat(texts).first().asString().startsWith("Words first.");
      if (!pattern.matches("(&lt;|<scr<).*")) {
        assertThat(texts).noneMatch(text -> text.matches("(?is).*<(script|img|svg|iframe|a)\\b.*"));
      }
    }
  }

  @Test
  void areManyPatterns() throws IOException {
    assertThat(patterns()).hasSizeGreaterThan(25);
  }

  private static Stream<String> patterns() throws IOException {
    try (InputStream file = MarkupAsTextTest.class.getResourceAsStream("xss.txt")) {
      return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(String name, byte[] content) {
    return Documents.read(name, content).paragraphs().stream().map(Paragraph::text).toList();
  }
}
