package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.posture.Posture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the shipped files hold, as the database knows it. */
@Repository
public class ShippedStore {

  /** Tables of shipped content, each before those it refers to. */
  private static final List<String> TABLES =
      List.of(
          "event_formation",
          "event",
          "claim",
          "mention",
          "passage",
          "article",
          "source",
          "area",
          "lead_nation",
          "formation",
          "symbol",
          "nation");

  private final JdbcClient jdbc;

  ShippedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Puts shipped content in the place of what was loaded before, all of it or none.
   *
   * @param passages every passage of every article, with the formations found in it
   */
  @Transactional
  public void replace(Posture posture, List<Article> articles, List<MatchedPassage> passages) {
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    new PostureRows(jdbc).insertFormations(posture);
    new ArticleRows(jdbc).insert(articles, passages);
    new ClaimRows(jdbc).insert(posture);
  }
}
