package org.flankatlas.article;

import java.util.List;

/**
 * Some of the passages that were asked for.
 *
 * @param passages the passages
 * @param articles the articles that they stand in, each once
 * @param total how many passages there are in all
 */
public record PassagePage(List<MatchedPassage> passages, List<ArticleSummary> articles, int total) {

  public PassagePage {
    passages = List.copyOf(passages);
    articles = List.copyOf(articles);
    if (total < passages.size()) {
      throw new IllegalArgumentException(
          "a page of " + passages.size() + " passages can't be of " + total + " in all");
    }
  }

  /** The article that a passage of this page stands in. */
  public ArticleSummary articleOf(Passage passage) {
    return articles.stream()
        .filter(article -> article.id().equals(passage.articleId()))
        .findFirst()
        .orElseThrow();
  }
}
