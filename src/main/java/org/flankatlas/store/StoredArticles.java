package org.flankatlas.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Articles from the database. */
@Repository
class StoredArticles implements ArticleCatalog {

  private final JdbcClient jdbc;

  StoredArticles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Article> articles() {
    return jdbc.sql("select id from article order by ordinal").query(String.class).list().stream()
        .flatMap(id -> article(id).stream())
        .toList();
  }

  @Override
  public Optional<Article> article(String id) {
    return jdbc.sql("select * from article where id = ?")
        .param(id)
        .query(
            (row, n) ->
                new Article(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("publisher"),
                    row.getString("published"),
                    URI.create(row.getString("url")),
                    row.getString("licence"),
                    row.getString("sha256"),
                    passages(row.getString("id"))))
        .optional();
  }

  private List<Passage> passages(String articleId) {
    return jdbc.sql("select * from passage where article_id = ? order by number")
        .param(articleId)
        .query(
            (row, n) ->
                new Passage(
                    row.getString("article_id"),
                    row.getInt("number"),
                    Passage.Kind.valueOf(row.getString("kind")),
                    row.getString("text")))
        .list();
  }

  @Override
  public List<MatchedPassage> passagesOf(String articleId) {
    Map<Integer, List<Mention>> mentions = new LinkedHashMap<>();
    jdbc.sql("select * from mention where article_id = ? order by formation_id, start_offset")
        .param(articleId)
        .query(Mention.class)
        .list()
        .forEach(m -> mentions.computeIfAbsent(m.number(), n -> new ArrayList<>()).add(m));
    return passages(articleId).stream()
        .map(p -> new MatchedPassage(p, matches(mentions.getOrDefault(p.number(), List.of()))))
        .toList();
  }

  @Override
  public List<MatchedPassage> passagesAbout(String formationId) {
    return jdbc
        .sql(
            """
            select distinct article.ordinal, passage.*
            from mention
              join passage on passage.article_id = mention.article_id
                and passage.number = mention.number
              join article on article.id = passage.article_id
            where mention.formation_id = ?
            order by article.ordinal, passage.number
            """)
        .param(formationId)
        .query(
            (row, n) ->
                new Passage(
                    row.getString("article_id"),
                    row.getInt("number"),
                    Passage.Kind.valueOf(row.getString("kind")),
                    row.getString("text")))
        .list()
        .stream()
        .map(passage -> new MatchedPassage(passage, matches(mentions(formationId, passage))))
        .toList();
  }

  private List<Mention> mentions(String formationId, Passage passage) {
    return jdbc.sql(
            """
            select * from mention
            where formation_id = ? and article_id = ? and number = ?
            order by start_offset
            """)
        .params(formationId, passage.articleId(), passage.number())
        .query(Mention.class)
        .list();
  }

  /** One match for each formation among mentions that are sorted by formation and offset. */
  private static List<Match> matches(List<Mention> mentions) {
    Map<String, List<Mention>> byFormation = new LinkedHashMap<>();
    mentions.forEach(
        m -> byFormation.computeIfAbsent(m.formationId(), id -> new ArrayList<>()).add(m));
    return byFormation.values().stream()
        .map(
            found ->
                new Match(
                    found.getFirst().formationId(),
                    found.stream().map(m -> new Span(m.startOffset(), m.endOffset())).toList(),
                    found.getFirst().reason()))
        .toList();
  }

  private record Mention(
      String formationId, int number, int startOffset, int endOffset, String reason) {}
}
