package org.flankatlas.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers the reviews of passages by four questions, however many passages there are. */
record ReviewRows(JdbcClient jdbc) {

  /** The reviews of passages, in the order given. */
  List<PassageReview> of(List<Passage> passages) {
    List<String> ids = passages.stream().map(Passage::articleId).distinct().toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, ArticleSummary> articles = articles(ids);
    Map<PassageKey, Long> versions = versions(ids);
    Map<PassageKey, List<Match>> found = found(ids);
    Map<PassageKey, List<Decision>> decisions = new DecisionRows(jdbc).applying(passages);
    List<PassageReview> reviews = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      PassageKey key = PassageKey.of(passage);
      ArticleSummary article = articles.get(passage.articleId());
      if (article != null) {
        reviews.add(
            new PassageReview(
                article,
                passage,
                found.getOrDefault(key, List.of()),
                decisions.getOrDefault(key, List.of()),
                versions.getOrDefault(key, 0L)));
      }
    }
    return reviews;
  }

  private Map<String, ArticleSummary> articles(List<String> ids) {
    return jdbc
        .sql("select * from article where id in (:ids)")
        .param("ids", ids)
        .query(ArticleColumns::summary)
        .list()
        .stream()
        .collect(Collectors.toMap(ArticleSummary::id, article -> article));
  }

  private Map<PassageKey, Long> versions(List<String> ids) {
    Map<PassageKey, Long> versions = new HashMap<>();
    jdbc.sql("select * from review where article_id in (:ids)")
        .param("ids", ids)
        .query(
            row -> {
              versions.put(PassageKey.of(row), row.getLong("version"));
            });
    return versions;
  }

  private Map<PassageKey, List<Match>> found(List<String> ids) {
    Map<PassageKey, List<Match>> found = new HashMap<>();
    jdbc.sql("select * from finding where article_id in (:ids) order by number, ordinal")
        .param("ids", ids)
        .query(
            row -> {
              found
                  .computeIfAbsent(PassageKey.of(row), key -> new ArrayList<>())
                  .add(ArticleColumns.found(row, 0));
            });
    return found;
  }
}
