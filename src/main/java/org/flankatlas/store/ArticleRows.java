package org.flankatlas.store;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.article.Addition;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Folded;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Passage;
import org.flankatlas.article.TextHash;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes articles, their passages and the matches in them as rows. */
record ArticleRows(JdbcClient jdbc) {

  /** Inserts an article that has been matched, with the decisions that were made on it before. */
  void insert(Article article, List<MatchedPassage> passages, Matcher matcher) {
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
        .params(article.licence(), article.sha256(), hash, matcher.fingerprint())
        .param(added.map(Addition::by).orElse(null))
        .param(added.map(addition -> addition.at().atOffset(ZoneOffset.UTC)).orElse(null))
        .param(added.map(addition -> hash).orElse(null))
        .update();
    article.passages().forEach(passage -> insert(article, passage));
    insertMatches(article.summary(), passages);
  }

  /** Puts other matches in the place of those that an article has. */
  void replaceMatches(ArticleSummary article, List<MatchedPassage> passages, Matcher matcher) {
    jdbc.sql("delete from finding where article_id = ?").param(article.id()).update();
    insertMatches(article, passages);
    jdbc.sql("update article set matched_by = ? where id = ?")
        .params(matcher.fingerprint(), article.id())
        .update();
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

  private void insertMatches(ArticleSummary article, List<MatchedPassage> passages) {
    Map<PassageKey, List<Decision>> decisions =
        new DecisionRows(jdbc).applying(passages.stream().map(MatchedPassage::passage).toList());
    MatchRows rows = new MatchRows(jdbc);
    for (MatchedPassage matched : passages) {
      rows.insertFound(matched);
      List<Decision> decided = decisions.getOrDefault(PassageKey.of(matched.passage()), List.of());
      rows.show(new PassageReview(article, matched.passage(), matched.matches(), decided, 0));
    }
  }
}
