package org.flankatlas.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How much there is in articles, of which days and by whom. */
record ShelfCounts(JdbcClient jdbc) {

  Map<String, Integer> countsAbout(String formationId, Set<String> articleIds) {
    return counts(
        jdbc.sql(
                """
                select article_id, count(*) from mention
                where formation_id = :formation and article_id in (:ids) group by article_id
                """)
            .param("formation", formationId),
        articleIds);
  }

  Map<String, Integer> sizes(Set<String> articleIds) {
    return counts(
        jdbc.sql(
            """
            select article_id, count(*) from passage
            where article_id in (:ids) and kind <> 'FURNITURE' group by article_id
            """),
        articleIds);
  }

  private static Map<String, Integer> counts(StatementSpec statement, Set<String> articleIds) {
    Map<String, Integer> counts = new HashMap<>();
    if (!articleIds.isEmpty()) {
      statement
          .param("ids", articleIds)
          .query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getInt(2)));
    }
    return counts;
  }

  List<LocalDate> days() {
    return jdbc.sql("select distinct dated from article where dated is not null order by dated")
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .list();
  }

  List<String> publishers() {
    return jdbc.sql("select distinct publisher from article").query(String.class).list().stream()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }
}
