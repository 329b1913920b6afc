package org.flankatlas.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.article.Addition;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.Folded;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Matching;
import org.flankatlas.article.NewArticle;
import org.flankatlas.posture.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Added articles in the database, beside the shipped ones; one transaction for each. */
@Repository
public class AddedArticles implements ArticleShelf {

  private static final Logger log = LoggerFactory.getLogger(AddedArticles.class);

  /** Characters of the title that an id begins with at most. */
  private static final int SLUG = 48;

  /** Characters of the hash that an id ends with. */
  private static final int TAIL = 12;

  private final JdbcClient jdbc;
  private final Matching matching;
  private final TransactionTemplate transaction;

  AddedArticles(JdbcClient jdbc, Matching matching, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.matching = matching;
    this.transaction = transaction;
  }

  @Override
  @EditorsOnly
  public Shelved add(NewArticle article, String editor) {
    Optional<Shelved> there = withHash(article.sha256());
    if (there.isPresent()) {
      return there.get();
    }
    Article added = article(article, new Addition(editor, Instant.now()));
    Matcher matcher = matching.matcher();
    List<MatchedPassage> passages = matcher.match(added.passages());
    try {
      transaction.executeWithoutResult(
          status -> new ArticleRows(jdbc).insert(added, passages, matcher));
    } catch (DuplicateKeyException e) {
      return withHash(article.sha256()).orElseThrow(() -> e);
    }
    log.info("{} added the article {}", editor, added.id());
    return new Shelved(added.id(), false);
  }

  private Optional<Shelved> withHash(String sha256) {
    return new StoredArticles(jdbc)
        .withHash(sha256)
        .map(article -> new Shelved(article.id(), true));
  }

  private static Article article(NewArticle article, Addition addition) {
    String hash = article.sha256();
    String id = slug(article.title()) + "-" + hash.substring(0, TAIL);
    return new Article(
        id,
        article.title(),
        article.publisher(),
        article.published() == null
            ? ""
            : new PartialDate(article.published().toString()).display(),
        article.published(),
        article.url(),
        article.licence(),
        hash,
        addition,
        article.passages(id));
  }

  private static String slug(String title) {
    String words = Folded.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = words.substring(0, Math.min(SLUG, words.length())).replaceAll("-$", "");
    return slug.isEmpty() ? "article" : slug;
  }

  @Override
  @EditorsOnly
  public void remove(String articleId, String editor) {
    Optional<Article> article = new StoredArticles(jdbc).article(articleId);
    if (article.isEmpty()) {
      return;
    }
    if (article.get().added() == null) {
      throw new IllegalArgumentException("a shipped article can't be removed: " + articleId);
    }
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from article where id = ? and added_by is not null")
              .param(articleId)
              .update();
          new DecisionRows(jdbc).delete(articleId);
          jdbc.sql("delete from ruling where article_id = ?").param(articleId).update();
        });
    log.info("{} removed the article {}", editor, articleId);
  }
}
