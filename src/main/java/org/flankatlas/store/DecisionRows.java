package org.flankatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flankatlas.article.Passage;
import org.flankatlas.article.TextHash;
import org.flankatlas.review.Decision;
import org.flankatlas.review.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions as rows. Those on another text, or on a formation that is no more, are left alone. */
record DecisionRows(JdbcClient jdbc) {

  /**
   * The decisions that apply to passages as they are now, in the order in which they were given.
   */
  Map<PassageKey, List<Decision>> applying(List<Passage> passages) {
    Map<PassageKey, List<Decision>> decisions = new HashMap<>();
    if (passages.isEmpty()) {
      return decisions;
    }
    Map<PassageKey, Passage> texts =
        passages.stream().collect(Collectors.toMap(PassageKey::of, passage -> passage));
    jdbc.sql(
            """
            select * from decision
            where article_id in (:articles) and formation_id in (select id from formation)
            order by article_id, number, ordinal
            """)
        .param("articles", texts.keySet().stream().map(PassageKey::articleId).distinct().toList())
        .query(
            row -> {
              PassageKey key = PassageKey.of(row);
              Passage passage = texts.get(key);
              if (passage != null && TextHash.of(passage).equals(row.getString("text_sha256"))) {
                decisions.computeIfAbsent(key, k -> new ArrayList<>()).add(decision(row));
              }
            });
    return decisions;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("formation_id"),
        Verdict.valueOf(row.getString("verdict")),
        SpanText.read(row.getString("spans")),
        row.getString("decided_by"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }

  /** Puts decisions in the place of those that apply to a passage. */
  void replace(Passage passage, List<Decision> decisions) {
    String hash = TextHash.of(passage);
    jdbc.sql(
            """
            delete from decision
            where article_id = ? and number = ? and text_sha256 = ?
              and formation_id in (select id from formation)
            """)
        .params(passage.articleId(), passage.number(), hash)
        .update();
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      jdbc.sql("insert into decision values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(passage.articleId(), passage.number(), hash, i, decision.formationId())
          .params(decision.verdict().name(), SpanText.of(decision.spans()), decision.by())
          .param(decision.at().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** Forgets every decision on an article, whatever text it is on. */
  void delete(String articleId) {
    jdbc.sql("delete from decision where article_id = ?").param(articleId).update();
    jdbc.sql("delete from review where article_id = ?").param(articleId).update();
  }
}
