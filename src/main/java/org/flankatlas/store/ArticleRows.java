package org.flankatlas.store;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.flankatlas.article.Addition;
import org.flankatlas.article.Article;
import org.flankatlas.article.Check;
import org.flankatlas.article.Folded;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.article.TextHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes articles, their passages and the mentions in them as rows. */
record ArticleRows(JdbcClient jdbc) {

  /**
   * Inserts an article.
   *
   * @param passages all of its passages with what the matcher found in them
   * @param matchedBy the fingerprint of that matcher
   */
  void insert(Article article, List<MatchedPassage> passages, String matchedBy) {
    Optional<Addition> added = Optional.ofNullable(article.added());
    String hash = TextHash.ofPassages(article.passages());
    jdbc.sql(
            """
            insert into article (id, title, publisher, published, dated, sort_day, url, licence,
              sha256, text_sha256, matched_by, added_by, added_at, added_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(article.id(), article.title(), article.publisher(), article.published())
        .param(article.dated())
        .param(SortDay.of(article.dated()))
        .param(Optional.ofNullable(article.url()).map(URI::toString).orElse(null))
        .params(article.licence(), article.sha256(), hash, matchedBy)
        .param(added.map(Addition::by).orElse(null))
        .param(added.map(addition -> addition.at().atOffset(ZoneOffset.UTC)).orElse(null))
        .param(added.map(addition -> hash).orElse(null))
        .update();
    article.passages().forEach(passage -> insert(article, passage));
    for (MatchedPassage matched : passages) {
      for (int i = 0; i < matched.matches().size(); i++) {
        insertFinding(matched.passage(), i, matched.matches().get(i));
        insertMention(article, matched.passage(), i, matched.matches().get(i));
      }
    }
  }

  private void insert(Article article, Passage passage) {
    jdbc.sql(
            """
            insert into passage (article_id, number, kind, text, folded, sort_day)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(passage.articleId(), passage.number(), passage.kind().name(), passage.text())
        .params(Folded.of(passage.text()), SortDay.of(article.dated()))
        .update();
  }

  private void insertFinding(Passage passage, int ordinal, Match match) {
    jdbc.sql("insert into finding values (?, ?, ?, ?, ?, ?, ?)")
        .params(passage.articleId(), passage.number(), ordinal, match.formationId())
        .params(SpanText.of(match.spans()), match.reason(), match.certainty().name())
        .update();
  }

  private void insertMention(Article article, Passage passage, int ordinal, Match match) {
    Optional<Check> check = Optional.ofNullable(match.checked());
    jdbc.sql("insert into mention values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(passage.articleId(), passage.number(), ordinal, match.formationId())
        .params(SortDay.of(article.dated()), article.publisher())
        .params(SpanText.of(match.spans()), match.reason(), match.certainty().name())
        .param(check.map(Check::by).orElse(null))
        .param(check.map(c -> c.at().atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }
}
