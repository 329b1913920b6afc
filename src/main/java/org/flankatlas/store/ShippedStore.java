package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.Matcher;
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
   * Puts shipped content in the place of what was loaded before, all of it or none. What people
   * added stays.
   *
   * @param matcher finds the formations in the articles
   */
  @Transactional
  public void replace(Posture posture, List<Article> articles, Matcher matcher) {
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    jdbc.sql("delete from article where added_by is null").update();
    new PostureRows(jdbc).insertFormations(posture);
    ArticleRows rows = new ArticleRows(jdbc);
    for (Article article : articles) {
      rows.insert(article, matcher.match(article.passages()), matcher);
    }
    new ClaimRows(jdbc).insert(posture);
  }
}
