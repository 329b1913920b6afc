package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Asks for the passages that speak of one formation; the index gives them newest first. */
record MentionQuery(JdbcClient jdbc, String formationId, PassageFilter filter) {

  int count() {
    return asked(jdbc.sql("select count(*) from mention where " + condition()))
        .query(Integer.class)
        .single();
  }

  List<MatchedPassage> passages(int offset, int limit) {
    String sql =
        """
        select mention.*, passage.kind, passage.text
        from (
          select * from mention
          where %s
          order by formation_id, sort_day, article_id, number
          offset :offset rows fetch first :limit rows only
        ) mention
        join passage on passage.article_id = mention.article_id
          and passage.number = mention.number
        order by mention.sort_day, mention.article_id, mention.number
        """
            .formatted(condition());
    return asked(jdbc.sql(sql))
        .param("offset", offset)
        .param("limit", limit)
        .query(
            (row, n) ->
                new MatchedPassage(
                    ArticleColumns.passage(row, n), List.of(ArticleColumns.match(row, n))))
        .list();
  }

  private String condition() {
    return "formation_id = :formation"
        + (filter.asOf() == null ? "" : " and sort_day >= :asOf")
        + (filter.publishers().isEmpty() ? "" : " and publisher in (:publishers)");
  }

  private StatementSpec asked(StatementSpec statement) {
    StatementSpec asked = statement.param("formation", formationId);
    if (filter.asOf() != null) {
      asked = asked.param("asOf", SortDay.of(filter.asOf()));
    }
    return filter.publishers().isEmpty() ? asked : asked.param("publishers", filter.publishers());
  }
}
