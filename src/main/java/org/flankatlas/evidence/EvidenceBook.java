package org.flankatlas.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Support;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the map rests on. */
@Component
public class EvidenceBook {

  private final PostureCatalog posture;
  private final ArticleCatalog articles;

  EvidenceBook(PostureCatalog posture, ArticleCatalog articles) {
    this.posture = posture;
    this.articles = articles;
  }

  /** Every claim about a formation with what it rests on, in the order of properties. */
  public List<Grounds> groundsOf(String formationId) {
    Map<String, Quotable> quoted = new HashMap<>();
    return posture.claimsOf(formationId).stream()
        .map(
            claim ->
                claim.support() instanceof Support.Quotation quotation
                    ? grounds(
                        claim,
                        quotation,
                        quoted.computeIfAbsent(quotation.articleId(), this::quotable))
                    : new Grounds(claim, null))
        .toList();
  }

  /**
   * Every passage found for a formation, of the newest article first; {@code limit} of them from
   * {@code offset} on.
   */
  public PassagePage passagesAbout(String formationId, int offset, int limit) {
    return articles.passagesAbout(formationId, PassageFilter.ALL, offset, limit);
  }

  private record Quotable(Article article, List<MatchedPassage> passages) {}

  private Quotable quotable(String articleId) {
    return new Quotable(articles.article(articleId).orElseThrow(), articles.passagesOf(articleId));
  }

  private static Grounds grounds(Claim claim, Support.Quotation quotation, Quotable quotable) {
    MatchedPassage passage = quotable.passages().get(quotation.passage());
    return new Grounds(
        claim,
        new Grounds.Quoted(
            quotable.article().summary(), passage.passage(), check(passage, claim.formationId())));
  }

  private static @Nullable Check check(MatchedPassage passage, String formationId) {
    return passage.matches().stream()
        .filter(match -> match.formationId().equals(formationId))
        .findFirst()
        .map(Match::checked)
        .orElse(null);
  }
}
