package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.Matcher;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.posture.Posture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger log = LoggerFactory.getLogger(ShippedStore.class);

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
  public void replace(
      Posture posture, List<Article> articles, List<Briefing> briefings, Matcher matcher) {
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    jdbc.sql("delete from article where added_by is null").update();
    new PostureRows(jdbc).insertFormations(posture);
    ArticleRows rows = new ArticleRows(jdbc);
    for (Article article : articles) {
      rows.insert(article, matcher.match(article.passages()), matcher);
    }
    new ClaimRows(jdbc).insert(posture);
    replaceBriefings(briefings);
  }

  /** An editor's briefing that has the id of a shipped one stays in its place. */
  private void replaceBriefings(List<Briefing> briefings) {
    jdbc.sql("delete from briefing where saved_by is null").update();
    BriefingRows rows = new BriefingRows(jdbc);
    for (Briefing briefing : briefings) {
      if (rows.has(briefing.id())) {
        log.warn("The shipped briefing {} is hidden by an editor's of that id", briefing.id());
      } else {
        rows.insert(new StoredBriefing(briefing, 0, null, null));
      }
    }
  }
}
