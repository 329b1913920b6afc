package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Matches in added articles that other names or rules found than those of now. Readers see them
 * until they are renewed, one article in each transaction.
 */
@Repository
public class StaleMatches {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  StaleMatches(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** The articles that a matcher with another fingerprint matched, the newest first. */
  public List<String> articleIds(Matcher matcher) {
    return jdbc.sql(
            """
            select id from article where added_by is not null and matched_by <> ?
            order by sort_day, id
            """)
        .param(matcher.fingerprint())
        .query(String.class)
        .list();
  }

  /**
   * Matches an article anew. Decisions stay, those too that are made at the same time; an article
   * that has been taken away meanwhile stays away.
   */
  public void renew(String articleId, Matcher matcher) {
    List<MatchedPassage> matched = matcher.match(passages(articleId, ""));
    transaction.executeWithoutResult(status -> write(articleId, matched, matcher));
  }

  /** Holds the article first, as who takes it away does, and then what editors hold who decide. */
  private void write(String articleId, List<MatchedPassage> matched, Matcher matcher) {
    List<ArticleSummary> article =
        jdbc.sql("select * from article where id = ? for update")
            .param(articleId)
            .query(ArticleColumns::summary)
            .list();
    passages(articleId, " for update");
    article.forEach(it -> new ArticleRows(jdbc).replaceMatches(it, matched, matcher));
  }

  private List<Passage> passages(String articleId, String held) {
    return jdbc.sql("select * from passage where article_id = ? order by number" + held)
        .param(articleId)
        .query(ArticleColumns::passage)
        .list();
  }
}
