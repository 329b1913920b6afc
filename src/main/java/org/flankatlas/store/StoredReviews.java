package org.flankatlas.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.article.Passage;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.review.StaleReviewException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions in the database. Who writes holds the passage's row until the end. */
@Repository
class StoredReviews implements Reviews {

  private static final String PASSAGE = "select * from passage where article_id = ? and number = ?";

  private final JdbcClient jdbc;

  StoredReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<PassageReview> review(String articleId, int number) {
    return review(PASSAGE, articleId, number);
  }

  private Optional<PassageReview> review(String question, String articleId, int number) {
    List<Passage> passage =
        jdbc.sql(question).params(articleId, number).query(ArticleColumns::passage).list();
    return new ReviewRows(jdbc).of(passage).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<PassageReview> queue(int limit) {
    List<Passage> passages =
        jdbc.sql(
                """
                select article_id, number, kind, text from passage
                where waiting >= 0
                order by waiting, sort_day, article_id, number
                fetch first ? rows only
                """)
            .param(limit)
            .query(ArticleColumns::passage)
            .list();
    return new ReviewRows(jdbc).of(passages);
  }

  @Override
  public int queueLength() {
    return jdbc.sql("select count(*) from passage where waiting >= 0")
        .query(Integer.class)
        .single();
  }

  @Override
  @EditorsOnly
  @Transactional
  public PassageReview decide(
      String articleId, int number, long version, List<Decision> decisions) {
    PassageReview present =
        review(PASSAGE + " for update", articleId, number)
            .orElseThrow(
                () -> new NoSuchElementException("no passage " + number + " of " + articleId));
    if (present.version() != version) {
      throw new StaleReviewException(present);
    }
    decisions.forEach(decision -> refuseUnknown(decision.formationId()));
    PassageReview decided =
        new PassageReview(
            present.article(), present.passage(), present.found(), decisions, version + 1);
    new DecisionRows(jdbc).replace(present.passage(), decisions);
    new MatchRows(jdbc).show(decided);
    jdbc.sql("merge into review (article_id, number, version) values (?, ?, ?)")
        .params(articleId, number, decided.version())
        .update();
    return decided;
  }

  private void refuseUnknown(String formationId) {
    int known =
        jdbc.sql("select count(*) from formation where id = ?")
            .param(formationId)
            .query(Integer.class)
            .single();
    if (known == 0) {
      throw new IllegalArgumentException("unknown formation: " + formationId);
    }
  }
}
