package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentTest {

  @Test
  void readsTheHeadAndTheWordsWithoutTheirMarks() {
    Document document =
        read(
            """
            ---
            title: "Second corps"
            publisher: Prism
            date: 2026-05-22
            url: https://www.prismnews.com/news/second-corps
            ---
            ## The *plan*

            Canada **leads**
            in [Latvia](https://example.org "a title").

            | Nation | Host |
            |---|---|
            | Germany | Lithuania |

            - one
            - two

            Share this
            """);

    assertThat(document.title()).isEqualTo("Second corps");
    assertThat(document.publisher()).isEqualTo("Prism");
    assertThat(document.published()).isEqualTo(LocalDate.of(2026, 5, 22));
    assertThat(document.url()).isEqualTo(URI.create("https://www.prismnews.com/news/second-corps"));
    assertThat(document.paragraphs())
        .containsExactly(
            new Paragraph("The plan", false),
            new Paragraph("Canada leads in Latvia.", false),
            new Paragraph("Nation Host", false),
            new Paragraph("Germany Lithuania", false),
            new Paragraph("one", false),
            new Paragraph("two", false),
            new Paragraph("Share this", true));
  }

  @Test
  void takesTheFirstHeadingForATitle() {
    assertThat(read("Before\n\n# Second *corps*\n\nWords").title()).isEqualTo("Second corps");
    assertThat(read("Words").title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: [a\n---\nWords",
        "---\n!!javax.script.ScriptEngineManager [a]\n---\nWords",
        "---\njust words\n---\nWords",
        "---\ntitle: a\nWords"
      })
  void takesAHeadThatIsNoneAsText(String text) {
    assertThat(read(text).title()).isNotEqualTo("a").isNotEqualTo("[a");
    assertThat(read(text).paragraphs().toString()).contains("Words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![", "`", "<b>", "((", "1. "})
  void readsMarksThatLieAHundredThousandDeep(String mark) {
    assertThat(read("Words\n\n" + mark.repeat(100_000) + "deep").paragraphs()).isNotEmpty();
  }

  @Test
  void refusesATableOfTooManyCells() {
    String table = "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b\n".repeat(5_000);

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(table))
        .withMessageStartingWith("notes.md has ");
  }

  private static Document read(String text) {
    return Documents.read("notes.md", text.getBytes(StandardCharsets.UTF_8));
  }
}
