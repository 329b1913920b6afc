package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.flankatlas.article.NewArticle.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewArticleTest {

  private static final Paragraph TEXT = new Paragraph("Some words.", false);
  private static final Paragraph FURNITURE = new Paragraph("Read our policy.", true);

  @Test
  void leavesOutTheFirstParagraphThatRepeatsTheTitle() {
    Paragraph title = new Paragraph(" A  title", false);
    NewArticle article = article("A title", null, title, TEXT);

    assertThat(article.passages("id"))
        .containsExactly(
            new Passage("id", 0, Passage.Kind.HEADLINE, "A title"),
            new Passage("id", 1, Passage.Kind.PARAGRAPH, "Some words."));
  }

  @Test
  void leavesOutTheTitleBelowTheMenuOfItsPage() {
    Paragraph title = new Paragraph("A title", false);

    assertThat(article("A title", null, FURNITURE, title, TEXT).passages("id"))
        .extracting(Passage::text)
        .containsExactly("A title", FURNITURE.text(), TEXT.text());
  }

  @Test
  void setsFurnitureApart() {
    assertThat(article("A title", null, TEXT, FURNITURE).passages("id"))
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.HEADLINE, Passage.Kind.PARAGRAPH, Passage.Kind.FURNITURE);
  }

  @Test
  void isTheSameTextWhateverTheTitleTheSpacesAndWhatIsFurniture() {
    NewArticle article = article("A title", null, new Paragraph("Ādaži, ¶ 1", false), TEXT);
    NewArticle same =
        article(
            "Another",
            URI.create("https://news.example"),
            new Paragraph("A\u0304daz\u030ci,  ¶\u00a01 ", false),
            new Paragraph("Some words.", true));

    assertThat(same.sha256()).isEqualTo(article.sha256());
    assertThat(article("A title", null, TEXT).sha256()).isNotEqualTo(article.sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\n"})
  void refusesABlankTitle(String title) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(title, null, TEXT))
        .withMessage("the title is blank");
  }

  @Test
  void refusesATitleOfMoreThan500Characters() {
    assertThat(article("x".repeat(500), null, TEXT).title()).hasSize(500);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("x".repeat(501), null, TEXT))
        .withMessage("the title has 501 characters, at most 500 are taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "javascript:alert(1)", "news", "ftp://news.example"})
  void refusesAnAddressThatIsNotOfTheWeb(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("A title", URI.create(url), TEXT))
        .withMessage("the address is neither http nor https: " + url);
  }

  @Test
  void refusesAnArticleWithoutATextOfItsOwn() {
    assertThatIllegalArgumentException().isThrownBy(() -> article("A title", null));
    assertThatIllegalArgumentException().isThrownBy(() -> article("A title", null, FURNITURE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("A title", null, new Paragraph("A title", false)));
  }

  @Test
  void refusesAParagraphThatIsBlankOrEndless() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph(" ", false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paragraph("x".repeat(100_001), false));
  }

  private static NewArticle article(String title, @Nullable URI url, Paragraph... paragraphs) {
    return new NewArticle(title, "Example News", null, url, "Ours", List.of(paragraphs));
  }
}
