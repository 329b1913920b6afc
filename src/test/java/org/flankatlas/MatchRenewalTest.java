package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matching;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.Passage;
import org.flankatlas.store.StaleMatches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Added articles whose matches are of other rules, as after a change of them. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:renewed")
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser(username = "ada", roles = "EDITOR")
class MatchRenewalTest {

  @Autowired private ArticleShelf shelf;
  @Autowired private ArticleCatalog articles;
  @Autowired private StaleMatches stale;
  @Autowired private Matching matching;
  @Autowired private JdbcClient jdbc;
  private MatchRenewal renewal;
  private String id = "";

  @BeforeEach
  void matchByOtherRules() {
    renewal = new MatchRenewal(stale);
    List<NewArticle.Paragraph> text =
        List.of(new NewArticle.Paragraph("The battlegroup in Latvia trained.", false));
    id = shelf.add(new NewArticle("Title", "P", null, null, "L", text), "ada").articleId();
    jdbc.sql("delete from finding where article_id = ?").param(id).update();
    jdbc.sql("delete from mention where article_id = ?").param(id).update();
    jdbc.sql("update article set matched_by = ? where id = ?").params("0".repeat(64), id).update();
  }

  @Test
  void matchesThemAnewAndTellsWhenItIsDone(CapturedOutput output) throws Exception {
    renewal.begin(matching.matcher());
    renewal.await();

    assertThat(found()).isEqualTo(matching.matcher().match(passages()));
    assertThat(stale.articleIds(matching.matcher())).isEmpty();
    assertThat(output).contains("Matched 1 added articles anew");
  }

  @Test
  void leavesToTheNextStartWhatAStopLeftUndone() throws Exception {
    renewal.destroy();
    renewal.begin(matching.matcher());
    renewal.await();
    assertThat(stale.articleIds(matching.matcher())).containsExactly(id);

    MatchRenewal next = new MatchRenewal(stale);
    next.begin(matching.matcher());
    next.await();

    assertThat(stale.articleIds(matching.matcher())).isEmpty();
  }

  @Test
  void saysNothingWhereThereIsNothingToDo(CapturedOutput output) throws Exception {
    renewal.begin(matching.matcher());
    renewal.await();
    int told = output.getAll().length();

    renewal.begin(matching.matcher());
    renewal.await();

    assertThat(output.getAll()).hasSize(told);
  }

  private List<MatchedPassage> found() {
    return articles.passagesOf(id);
  }

  private List<Passage> passages() {
    return articles.article(id).orElseThrow().passages();
  }
}
