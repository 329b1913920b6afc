package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Passage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.geodata.Geodata;
import org.flankatlas.geodata.GeodataReader;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Posture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads the shipped content into a database in memory, as the start does. */
@JdbcTest
@Import(ShippedStore.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ShippedStoreTest {

  private static final Geodata SHIPPED = new GeodataReader().read(Path.of("geodata"));
  private static final Posture POSTURE = SHIPPED.posture();
  private static final Matcher MATCHER = new Matcher(SHIPPED.gazetteer());
  private static final List<MatchedPassage> MATCHED =
      SHIPPED.articles().stream().flatMap(a -> MATCHER.match(a.passages()).stream()).toList();

  @Autowired private ShippedStore store;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void load() {
    store.replace(POSTURE, SHIPPED.articles(), SHIPPED.briefings(), MATCHER);
  }

  @Test
  void givesThePostureBackAsItWasLoaded() {
    StoredPosture stored = new StoredPosture(jdbc);

    assertThat(stored.nations()).isEqualTo(POSTURE.nations());
    assertThat(stored.formations()).isEqualTo(POSTURE.formations());
    assertThat(stored.areas()).isEqualTo(POSTURE.areas());
    assertThat(stored.events()).isEqualTo(POSTURE.events());
    assertThat(POSTURE.symbols())
        .allSatisfy(symbol -> assertThat(stored.symbol(symbol.sidc())).isEqualTo(symbol));
  }

  @Test
  void givesTheClaimsOfAFormationInTheOrderOfTheirProperties() {
    StoredPosture stored = new StoredPosture(jdbc);

    assertThat(POSTURE.formations())
        .allSatisfy(
            formation ->
                assertThat(stored.claimsOf(formation.id()))
                    .isEqualTo(
                        POSTURE.claims().stream()
                            .filter(claim -> claim.formationId().equals(formation.id()))
                            .sorted(Comparator.comparing(Claim::property))
                            .toList()));
    assertThat(stored.claimsOf("nowhere")).isEmpty();
  }

  @Test
  void findsFormationsAndNationsByTheirIds() {
    StoredPosture stored = new StoredPosture(jdbc);

    assertThat(stored.formation("bg-latvia")).map(Formation::name).contains("Battlegroup Latvia");
    assertThat(stored.formation("bg-atlantis")).isEmpty();
    assertThat(stored.nation("ca").name()).isEqualTo("Canada");
  }

  @Test
  void givesTheArticlesBackAsTheyWereLoaded() {
    StoredArticles stored = new StoredArticles(jdbc);

    assertThat(stored.summaries(0, 9))
        .isEqualTo(SHIPPED.articles().stream().map(Article::summary).toList());
    assertThat(stored.count()).isEqualTo(SHIPPED.articles().size());
    assertThat(stored.article("second-baltic-corps")).contains(SHIPPED.articles().getFirst());
    assertThat(stored.article("unwritten")).isEmpty();
    assertThat(stored.passagesOf("unwritten")).isEmpty();
  }

  @Test
  void givesEveryPassageOfAnArticleWithItsMatches() {
    List<MatchedPassage> stored = new StoredArticles(jdbc).passagesOf("second-baltic-corps");

    assertThat(stored).extracting(MatchedPassage::passage).isEqualTo(passages(MATCHED));
    for (int i = 0; i < stored.size(); i++) {
      assertThat(stored.get(i).matches()).isEqualTo(MATCHED.get(i).matches());
    }
  }

  @Test
  void givesThePassagesAboutAFormationWithItsMatchAlone() {
    StoredArticles stored = new StoredArticles(jdbc);

    for (Formation formation : POSTURE.formations()) {
      assertThat(about(stored, formation.id())).isEqualTo(about(formation.id()));
    }
    assertThat(about(stored, "nowhere")).isEmpty();
  }

  @Test
  void putsASecondLoadInThePlaceOfTheFirst() {
    Posture smaller =
        new Posture(
            POSTURE.nations(),
            POSTURE.symbols(),
            POSTURE.formations().subList(0, 1),
            List.of(),
            List.of(),
            List.of());

    store.replace(smaller, List.of(), List.of(), MATCHER);

    StoredPosture stored = new StoredPosture(jdbc);
    assertThat(stored.formations()).isEqualTo(smaller.formations());
    assertThat(stored.areas()).isEmpty();
    assertThat(stored.events()).isEmpty();
    assertThat(new StoredArticles(jdbc).count()).isZero();
  }

  @Test
  void changesNothingWhenALoadFails() {
    List<Article> twice = List.of(SHIPPED.articles().getFirst(), SHIPPED.articles().getFirst());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> store.replace(POSTURE, twice, List.of(), MATCHER));

    assertThat(new StoredPosture(jdbc).events()).isEqualTo(POSTURE.events());
    assertThat(about(new StoredArticles(jdbc), "bg-latvia")).isEqualTo(about("bg-latvia"));
  }

  private static List<Passage> passages(List<MatchedPassage> matched) {
    return matched.stream().map(MatchedPassage::passage).toList();
  }

  private static List<MatchedPassage> about(StoredArticles stored, String formationId) {
    return stored.passagesAbout(formationId, PassageFilter.ALL, 0, 99).passages();
  }

  private static List<MatchedPassage> about(String formationId) {
    return MATCHED.stream()
        .map(
            matched ->
                new MatchedPassage(
                    matched.passage(),
                    matched.matches().stream()
                        .filter(match -> match.formationId().equals(formationId))
                        .toList()))
        .filter(matched -> !matched.matches().isEmpty())
        .toList();
  }
}
