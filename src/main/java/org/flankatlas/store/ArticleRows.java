package org.flankatlas.store;

import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes articles, their passages and the mentions in them as rows. */
record ArticleRows(JdbcClient jdbc) {

  void insert(List<Article> articles, List<MatchedPassage> passages) {
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      jdbc.sql("insert into article values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              article.id(),
              i,
              article.title(),
              article.publisher(),
              article.published(),
              article.url().toString(),
              article.licence(),
              article.sha256())
          .update();
      article.passages().forEach(this::insert);
    }
    passages.forEach(this::insertMentions);
  }

  private void insert(Passage passage) {
    jdbc.sql("insert into passage values (?, ?, ?, ?)")
        .params(passage.articleId(), passage.number(), passage.kind().name(), passage.text())
        .update();
  }

  private void insertMentions(MatchedPassage matched) {
    for (var match : matched.matches()) {
      for (var span : match.spans()) {
        jdbc.sql("insert into mention values (?, ?, ?, ?, ?, ?)")
            .params(
                match.formationId(),
                matched.passage().articleId(),
                matched.passage().number(),
                span.start(),
                span.end(),
                match.reason())
            .update();
      }
    }
  }
}
