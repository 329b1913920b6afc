package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDocumentTest {

  @Test
  void takesTheLastThreeLinesOfTheArticleAloneAsFurniture() throws IOException {
    String file = Files.readString(Path.of("geodata/articles/second-baltic-corps.txt"));
    String article = file.substring(file.indexOf("\n---\n") + 5);
    List<String> lines = article.lines().filter(line -> !line.isBlank()).toList();

    List<Paragraph> paragraphs = Documents.paste(article).paragraphs();

    assertThat(paragraphs).extracting(Paragraph::text).containsExactlyElementsOf(lines);
    assertThat(paragraphs.stream().filter(Paragraph::furniture).map(Paragraph::text))
        .containsExactlyElementsOf(lines.subList(lines.size() - 3, lines.size()));
  }

  @Test
  void saysNothingOfTitleAndOrigin() {
    assertThat(Documents.paste("# A title\n\nWords"))
        .isEqualTo(
            new Document(
                null,
                null,
                null,
                null,
                List.of(new Paragraph("# A title", false), new Paragraph("Words", false))));
  }

  @Test
  void partsLinesAtTheirEndsAndAtBlankOnes() {
    assertThat(texts("One\r\nTwo\rThree\n \nFour\u2028Five"))
        .containsExactly("One", "Two", "Three", "Four", "Five");
  }

  @Test
  void joinsLinesThatWereBrokenToFitAWidth() {
    String text =
        """
        NATO is preparing a new command structure that would make it easier to
        move troops quickly into Latvia and Estonia, and to supply them with what
        they need once they are there. The plan builds on an existing head-
        quarters.

        Canada leads the battlegroup in Latvia, the United Kingdom the one that
        is in Estonia.
        """;

    assertThat(texts(text))
        .containsExactly(
            "NATO is preparing a new command structure that would make it easier to move troops"
                + " quickly into Latvia and Estonia, and to supply them with what they need once"
                + " they are there. The plan builds on an existing headquarters.",
            "Canada leads the battlegroup in Latvia, the United Kingdom the one that is in"
                + " Estonia.");
  }

  @Test
  void endsAParagraphOfBrokenLinesWhereASentenceStopsShortOrABulletBegins() {
    String text =
        """
        NATO is preparing a new command structure that would make it easier to
        move troops.
        Canada leads the battlegroup in Latvia, the United Kingdom the one that
        - is in Estonia, with soldiers of several other nations of the alliance
        """;

    assertThat(texts(text)).hasSize(3);
  }

  @Test
  void keepsSentencesThatStandOnALineEachApart() {
    String text =
        """
        Canada leads the battlegroup in Latvia since summer 2017.
        The United Kingdom leads the battlegroup in Estonia since 2017.
        Germany leads the battlegroup in Lithuania since early 2017.
        """;

    assertThat(texts(text)).hasSize(3);
  }

  @Test
  void removesWhatCannotBeSeenAndKeepsAllElse() {
    assertThat(texts("a\0b\u0007c\u202Ed\u2066e\u200Ff\u200Bg\uFEFFh\u00ADi\u009Fj"))
        .containsExactly("abcdefghij");
    assertThat(texts("x\uD800y\uDC00z\uFFFE \uDB40\uDC41!")).containsExactly("xyz !");
    assertThat(texts("“Ādaži”\u00A0\t– 👩\u200D🚀 ﬁve"))
        .containsExactly("“Ādaži” – 👩\u200D🚀 ﬁve");
  }

  private static List<String> texts(String text) {
    return Documents.paste(text).paragraphs().stream().map(Paragraph::text).toList();
  }
}
