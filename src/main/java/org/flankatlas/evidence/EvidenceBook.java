package org.flankatlas.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Rulings;
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
  private final Rulings rulings;

  EvidenceBook(PostureCatalog posture, ArticleCatalog articles, Rulings rulings) {
    this.posture = posture;
    this.articles = articles;
    this.rulings = rulings;
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

  /** Every statement that an editor accepted, the one accepted last first. */
  public List<Accepted> accepted() {
    Map<String, Optional<Article>> read = new HashMap<>();
    return rulings.accepted().stream().flatMap(it -> accepted(it, read).stream()).toList();
  }

  /** Those about a formation, the one accepted last first. */
  public List<Accepted> acceptedAbout(String formationId) {
    Map<String, Optional<Article>> read = new HashMap<>();
    return rulings.accepted().stream()
        .filter(it -> formationId.equals(it.statement().formationId()))
        .flatMap(it -> accepted(it, read).stream())
        .toList();
  }

  private Optional<Accepted> accepted(Ruling ruling, Map<String, Optional<Article>> read) {
    Support.Quotation quotation = ruling.statement().quotation();
    return read.computeIfAbsent(quotation.articleId(), articles::article)
        .map(it -> new Accepted(ruling, it.summary(), it.passages().get(quotation.passage())));
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
