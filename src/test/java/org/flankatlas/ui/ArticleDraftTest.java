package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.flankatlas.article.Passage;
import org.flankatlas.article.Passage.Kind;
import org.flankatlas.geodata.GeodataReader;
import org.junit.jupiter.api.Test;

class ArticleDraftTest {

  private static final Matcher MATCHER =
      new Matcher(new GeodataReader().read(Path.of("geodata")).gazetteer());

  private final ArticleDraft draft =
      new ArticleDraft(
          List.of(
              new Paragraph("A title", false),
              new Paragraph("Subscribe to our newsletter.", true),
              new Paragraph("The battlegroup in Latvia trained.", false)));

  @Test
  void showsThePassagesAsTheyWillBeStored() {
    List<Passage> stored =
        new NewArticle("A title", "News", null, null, "Ours", draft.under("A title")).passages("x");

    assertThat(draft.matched("A title", MATCHER))
        .extracting(matched -> matched.passage().text())
        .containsExactlyElementsOf(stored.stream().map(Passage::text).toList());
    assertThat(draft.matched("A title", MATCHER))
        .extracting(matched -> matched.passage().number())
        .containsExactly(0, 1, 2);
  }

  @Test
  void hasNoHeadlineWhileItHasNoTitle() {
    assertThat(draft.matched(" ", MATCHER))
        .extracting(matched -> matched.passage().kind())
        .containsExactly(Kind.PARAGRAPH, Kind.FURNITURE, Kind.PARAGRAPH);
  }

  @Test
  void findsNothingInFurniture() {
    assertThat(last("A title").matches()).hasSize(1);

    draft.setFurniture("A title", 2, true);

    assertThat(last("A title").passage().kind()).isEqualTo(Kind.FURNITURE);
    assertThat(last("A title").matches()).isEmpty();
  }

  @Test
  void countsPassagesAsTheTitleLeavesThem() {
    draft.setFurniture("Another title", 3, true);

    assertThat(last("A title").passage().number()).isEqualTo(2);
    assertThat(last("A title").passage().kind()).isEqualTo(Kind.FURNITURE);
  }

  @Test
  void hasTheHashOfTheArticleWhicheverParagraphsAreFurniture() {
    NewArticle article =
        new NewArticle("A title", "News", null, null, "Ours", draft.under("A title"));

    draft.setFurniture("A title", 1, false);

    assertThat(draft.sha256("A title")).isEqualTo(article.sha256());
  }

  private MatchedPassage last(String title) {
    return draft.matched(title, MATCHER).getLast();
  }
}
