package org.flankatlas.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Folded;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Articles from the database; each question is answered from one state of it. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class StoredArticles implements ArticleCatalog {

  private final JdbcClient jdbc;

  StoredArticles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ArticleSummary> summaries(int offset, int limit) {
    return jdbc.sql(
            "select * from article order by sort_day, id offset ? rows fetch first ? rows only")
        .params(offset, limit)
        .query(ArticleColumns::summary)
        .list();
  }

  @Override
  public int count() {
    return jdbc.sql("select count(*) from article").query(Integer.class).single();
  }

  @Override
  public Optional<Article> article(String id) {
    return jdbc.sql("select * from article where id = ?")
        .param(id)
        .query(ArticleColumns::summary)
        .optional()
        .map(summary -> summary.with(passages(id)));
  }

  private List<Passage> passages(String articleId) {
    return jdbc.sql("select * from passage where article_id = ? order by number")
        .param(articleId)
        .query(ArticleColumns::passage)
        .list();
  }

  @Override
  public List<MatchedPassage> passagesOf(String articleId) {
    Map<Integer, List<Match>> matches = new HashMap<>();
    jdbc.sql("select * from mention where article_id = ? order by number, ordinal")
        .param(articleId)
        .query(
            row -> {
              matches
                  .computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                  .add(ArticleColumns.match(row, 0));
            });
    return passages(articleId).stream()
        .map(p -> new MatchedPassage(p, matches.getOrDefault(p.number(), List.of())))
        .toList();
  }

  @Override
  public PassagePage passagesAbout(
      String formationId, PassageFilter filter, int offset, int limit) {
    MentionQuery query = new MentionQuery(jdbc, formationId, filter);
    List<MatchedPassage> passages = query.passages(offset, limit);
    return new PassagePage(passages, articlesOf(passages), query.count());
  }

  private List<ArticleSummary> articlesOf(List<MatchedPassage> passages) {
    List<String> ids =
        passages.stream().map(matched -> matched.passage().articleId()).distinct().toList();
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from article where id in (:ids) order by sort_day, id")
            .param("ids", ids)
            .query(ArticleColumns::summary)
            .list();
  }

  @Override
  public List<Passage> passagesWith(String words, int limit) {
    return jdbc.sql(
            """
            select * from passage
            where locate(?, folded) > 0 and kind <> 'FURNITURE'
            order by sort_day, article_id, number
            fetch first ? rows only
            """)
        .params(Folded.of(words), limit)
        .query(ArticleColumns::passage)
        .list();
  }

  @Override
  public Map<String, Integer> countsAbout(String formationId, Set<String> articleIds) {
    return new ShelfCounts(jdbc).countsAbout(formationId, articleIds);
  }

  @Override
  public Map<String, Integer> sizes(Set<String> articleIds) {
    return new ShelfCounts(jdbc).sizes(articleIds);
  }

  @Override
  public List<LocalDate> days() {
    return new ShelfCounts(jdbc).days();
  }

  @Override
  public List<String> publishers() {
    return new ShelfCounts(jdbc).publishers();
  }

  @Override
  public Optional<ArticleSummary> withHash(String sha256) {
    return jdbc.sql("select * from article where text_sha256 = ? order by sort_day, id limit 1")
        .param(sha256)
        .query(ArticleColumns::summary)
        .optional();
  }
}
