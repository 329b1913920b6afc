package org.flankatlas.deck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.flankatlas.snapshot.FileAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Formations as a deck takes them along. */
@Component
class DeckFormations {

  private final PostureCatalog posture;
  private final ArticleCatalog articles;
  private final FileAddresses addresses;

  DeckFormations(PostureCatalog posture, ArticleCatalog articles, FileAddresses addresses) {
    this.posture = posture;
    this.articles = articles;
    this.addresses = addresses;
  }

  DeckFormation formation(Formation formation) {
    Site site = formation.site();
    String host = formation.hostNationId();
    return new DeckFormation(
        formation.id(),
        formation.name(),
        formation.caption(),
        formation.kind().name().toLowerCase(Locale.ROOT),
        formation.status() == Formation.Status.PROPOSED,
        formation.leadNationIds().stream().map(this::nation).toList(),
        host == null ? null : nation(host),
        site == null ? null : site.place(),
        site == null ? null : site.position().lonDeg(),
        site == null ? null : site.position().latDeg(),
        since(formation),
        superior(formation),
        passages(formation));
  }

  private DeckNation nation(String id) {
    Nation nation = posture.nation(id);
    return new DeckNation(id, nation.name(), addresses.flag(nation), nation.colour());
  }

  private @Nullable String since(Formation formation) {
    return posture.claimsOf(formation.id()).stream()
        .filter(claim -> claim.property() == Claim.Property.SINCE)
        .findFirst()
        .map(Claim::value)
        .orElse(null);
  }

  private @Nullable String superior(Formation formation) {
    return Optional.ofNullable(formation.superiorId())
        .flatMap(posture::formation)
        .map(Formation::name)
        .orElse(null);
  }

  private List<DeckPassage> passages(Formation formation) {
    return articles
        .passagesAbout(formation.id(), PassageFilter.ALL, 0, DeckFormation.MOST_PASSAGES)
        .passages()
        .stream()
        .map(DeckFormations::passage)
        .toList();
  }

  private static DeckPassage passage(MatchedPassage matched) {
    Match match = matched.matches().getFirst();
    return new DeckPassage(
        matched.passage().articleId(),
        matched.passage().number(),
        matched.passage().text(),
        match.spans().stream().map(span -> List.of(span.start(), span.end())).toList(),
        match.checked() != null);
  }
}
