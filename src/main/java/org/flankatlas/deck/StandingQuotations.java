package org.flankatlas.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.Support.Quotation;
import org.flankatlas.snapshot.Words;
import org.springframework.stereotype.Component;

/** Holds quotations against their articles: what no longer stands there is not shown. */
@Component
class StandingQuotations {

  private final ArticleCatalog articles;

  StandingQuotations(ArticleCatalog articles) {
    this.articles = articles;
  }

  /** Those that stand; of each other one a sentence is added to what is missing. */
  List<DeckQuotation> standing(List<Quotation> quotations, List<String> missing) {
    return quotations.stream().flatMap(quotation -> standing(quotation, missing)).toList();
  }

  private Stream<DeckQuotation> standing(Quotation quotation, List<String> missing) {
    Optional<Article> article = articles.article(quotation.articleId());
    if (article.isEmpty()) {
      missing.add(Words.of("deck.article", quotation.articleId()));
      return Stream.empty();
    }
    if (!stands(quotation, article.get())) {
      missing.add(
          Words.of("deck.quotation", article.get().title(), String.valueOf(quotation.passage())));
      return Stream.empty();
    }
    return Stream.of(
        new DeckQuotation(quotation.articleId(), quotation.passage(), quotation.text()));
  }

  private static boolean stands(Quotation quotation, Article article) {
    return quotation.passage() < article.passages().size()
        && article
            .passages()
            .get(quotation.passage())
            .text()
            .startsWith(quotation.text(), quotation.span().start());
  }
}
