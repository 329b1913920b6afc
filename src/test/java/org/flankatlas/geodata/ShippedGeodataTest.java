package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.Article;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Formation.Status;
import org.flankatlas.posture.Posture;
import org.flankatlas.posture.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ShippedGeodataTest {

  private static final Geodata SHIPPED = new GeodataReader().read(DataCopy.SHIPPED);
  private static final Posture POSTURE = SHIPPED.posture();
  private static final List<String> FORMATIONS =
      List.of(
          "mncne-szczecin", "bg-estonia", "bg-latvia", "bg-lithuania", "bg-poland", "second-corps");

  @Test
  void holdsTheFormationsSuperiorsFirstThenNorthToSouth() {
    assertThat(POSTURE.formations()).extracting(Formation::id).isEqualTo(FORMATIONS);
  }

  @Test
  void holdsOneOfEachThingTheReadmeCounts() {
    assertThat(POSTURE.nations()).hasSize(10);
    assertThat(POSTURE.symbols()).hasSize(3);
    assertThat(POSTURE.areas()).hasSize(2);
    assertThat(POSTURE.events()).hasSize(4);
    assertThat(SHIPPED.articles()).hasSize(1);
    assertThat(SHIPPED.briefings()).hasSize(1);
    assertThat(SHIPPED.briefings().getFirst().steps()).hasSize(10);
  }

  @Test
  void saysWhichNationLeadsEachBattlegroup() {
    assertThat(POSTURE.formations())
        .filteredOn(formation -> formation.kind() == Kind.BATTLEGROUP)
        .extracting(Formation::leadNationIds)
        .containsExactly(List.of("gb"), List.of("ca"), List.of("de"), List.of("us"));
  }

  @Test
  void restsEveryLeadOfABattlegroupOnTheArticle() {
    assertThat(quoted("bg-estonia", Property.LEAD_NATION))
        .contains("the United Kingdom in Estonia");
    assertThat(quoted("bg-latvia", Property.LEAD_NATION))
        .contains("Canada leads the battlegroup in Latvia");
    assertThat(quoted("bg-lithuania", Property.LEAD_NATION)).contains("Germany in Lithuania");
    assertThat(quoted("bg-poland", Property.LEAD_NATION)).contains("the United States in Poland");
  }

  @Test
  void givesTheProposedCorpsAnAreaAndNoPlace() {
    Formation corps = POSTURE.formations().getLast();

    assertThat(corps.status()).isEqualTo(Status.PROPOSED);
    assertThat(corps.site()).isNull();
    assertThat(corps.hostNationId()).isNull();
    assertThat(POSTURE.areas()).anyMatch(area -> area.formationId().equals("second-corps"));
  }

  @Test
  void showsBothSidesOfWhereTheSecondCorpsComesFrom() {
    assertThat(claims("second-corps", Property.PLAN))
        .extracting(Claim::support)
        .hasExactlyElementsOfTypes(Support.Quotation.class, Support.Outside.class);
  }

  @Test
  void keepsTheArticleWordForWord() {
    assertThat(SHIPPED.articles().getFirst().sha256())
        .isEqualTo("cd8b620afc5cdec46702a0fb17465ad8cbe24a65e389271a408890f90e362558");
  }

  @Test
  void numbersThePassagesFromTheHeadlineAndSetsThePageFurnitureApart() {
    Article article = SHIPPED.articles().getFirst();

    assertThat(article.title()).isEqualTo(article.passages().getFirst().text());
    assertThat(article.published()).isEqualTo("after 21 May 2026");
    assertThat(article.dated()).isEqualTo("2026-05-21");
    assertThat(article.passages())
        .extracting(passage -> passage.number() + " " + passage.kind() + " " + opening(passage))
        .containsExactly(
            "0 HEADLINE NATO plans second",
            "1 STANDFIRST NATO is moving",
            "2 PARAGRAPH NATO is preparing",
            "3 PARAGRAPH The change would",
            "4 PARAGRAPH The new arrangement",
            "5 PARAGRAPH The framework nations",
            "6 PARAGRAPH The corps proposal",
            "7 PARAGRAPH For NATO, the",
            "8 FURNITURE This article was",
            "9 FURNITURE Know something we",
            "10 FURNITURE Submit a Tip");
  }

  @Test
  void expectsMatchesOfEveryFormationInPassagesThatAreThere() throws Exception {
    Map<String, List<Integer>> expected =
        JsonMapper.shared()
            .readValue(
                Files.readString(
                    DataCopy.SHIPPED.resolve("articles/second-baltic-corps.expected.json")),
                new TypeReference<>() {});

    assertThat(expected.keySet()).containsExactlyElementsOf(FORMATIONS);
    assertThat(expected.values())
        .allSatisfy(numbers -> assertThat(numbers).doesNotHaveDuplicates());
    assertThat(expected.values().stream().flatMap(List::stream))
        .allMatch(
            number ->
                SHIPPED.articles().getFirst().passages().get(number).kind()
                    != Passage.Kind.FURNITURE);
  }

  @Test
  void hasTheSameFingerprintWhereverTheFolderStands(@TempDir Path directory) throws Exception {
    DataCopy.in(directory);

    assertThat(new GeodataReader().read(directory).fingerprint())
        .isEqualTo(SHIPPED.fingerprint())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void hasAnotherFingerprintWhenAWordOfAFileChanges(@TempDir Path directory) throws Exception {
    DataCopy.in(directory).replace("posture/areas.json", "Proposed. The", "A proposal. The");

    assertThat(new GeodataReader().read(directory).fingerprint())
        .isNotEqualTo(SHIPPED.fingerprint());
  }

  private static String opening(Passage passage) {
    return String.join(" ", List.of(passage.text().split(" ")).subList(0, 3));
  }

  private static List<Claim> claims(String formationId, Property property) {
    return POSTURE.claims().stream()
        .filter(claim -> claim.formationId().equals(formationId) && claim.property() == property)
        .toList();
  }

  private static List<String> quoted(String formationId, Property property) {
    return claims(formationId, property).stream()
        .map(Claim::support)
        .filter(Support.Quotation.class::isInstance)
        .map(support -> ((Support.Quotation) support).text())
        .toList();
  }
}
