package org.flankatlas.ui;

import java.util.List;
import java.util.Optional;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.comparison.Compared;
import org.flankatlas.comparison.Comparer;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.PostureCatalog;
import org.springframework.stereotype.Component;

/** What articles state, held against the map: of one article, or of the newest that were added. */
@Component
class ComparedArticles {

  /** Articles read at once. */
  static final int PAGE = 20;

  private final ArticleCatalog articles;
  private final PostureCatalog posture;
  private final Comparer comparer;

  ComparedArticles(ArticleCatalog articles, PostureCatalog posture, Comparer comparer) {
    this.articles = articles;
    this.posture = posture;
    this.comparer = comparer;
  }

  /** A comparison with the article that states it. */
  record Held(ArticleSummary article, Compared compared) {}

  int count() {
    return articles.count();
  }

  /** The article that is asked for, or the added ones among the newest {@code limit}. */
  List<ArticleSummary> listed(Optional<String> articleId, int limit) {
    return articleId.isPresent()
        ? articleId.flatMap(articles::article).map(Article::summary).stream().toList()
        : articles.summaries(0, limit).stream().filter(it -> it.added() != null).toList();
  }

  List<Held> of(Optional<String> articleId, int limit) {
    List<Claim> claims =
        posture.formations().stream()
            .flatMap(formation -> posture.claimsOf(formation.id()).stream())
            .toList();
    return listed(articleId, limit).stream()
        .flatMap(
            article ->
                comparer.compare(articles.passagesOf(article.id()), claims).stream()
                    .map(compared -> new Held(article, compared)))
        .toList();
  }
}
