package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.comparison.Held.compares;

import java.util.List;
import org.flankatlas.comparison.Compared.Verdict;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @Test
  void confirmsEverythingThatTheShippedArticleStates() {
    List<Statement> stated = Held.statements(Held.SHIPPED.articles().getFirst().passages());
    List<Compared> compared =
        new Comparison(Held.SHIPPED.gazetteer()).compare(stated, Held.SHIPPED.posture().claims());
    assertThat(compared.stream().map(Held::line))
        .containsExactly(
            "mncne-szczecin base: Szczecin confirming",
            "4: battlegroups in Estonia, Latvia, Lithuania and Poland confirming",
            "bg-estonia superior: Multinational Corps Northeast confirming",
            "bg-latvia superior: Multinational Corps Northeast confirming",
            "bg-lithuania superior: Multinational Corps Northeast confirming",
            "bg-poland superior: Multinational Corps Northeast confirming",
            "bg-estonia since: 2017 confirming",
            "bg-latvia since: 2017 confirming",
            "bg-lithuania since: 2017 confirming",
            "bg-poland since: 2017 confirming",
            "bg-latvia lead-nation: Canada confirming",
            "bg-estonia lead-nation: United Kingdom confirming",
            "bg-lithuania lead-nation: Germany confirming",
            "bg-poland lead-nation: United States confirming");
  }

  @Test
  void quotesTheShippedArticleExactly() {
    Held.statements(Held.SHIPPED.articles().getFirst().passages())
        .forEach(
            statement -> {
              Quotation quotation = statement.quotation();
              String passage =
                  Held.SHIPPED.articles().getFirst().passages().get(quotation.passage()).text();
              assertThat(quotation.span().of(passage)).isEqualTo(quotation.text());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Germany leads the battlegroup in Latvia. | bg-latvia lead-nation: Germany conflicting",
        "Britain leads the battlegroup in Estonia."
            + " | bg-estonia lead-nation: United Kingdom confirming",
        "Germany is the framework nation of Multinational Corps Northeast."
            + " | mncne-szczecin lead-nation: Germany confirming",
        "Canada and Denmark lead Battlegroup Latvia."
            + " | bg-latvia lead-nation: Canada and Denmark conflicting",
        "Battlegroup Latvia is based at Camp Adazi. | bg-latvia base: Camp Adazi confirming",
        "Battlegroup Latvia is based in Kadaga. | bg-latvia base: Kadaga confirming",
        "Battlegroup Latvia is based at Rukla. | bg-latvia base: Rukla conflicting",
        "Battlegroup Latvia is based at Camp Valmiera. | bg-latvia base: Camp Valmiera conflicting",
        "Battlegroup Estonia is based in Tallinn. | bg-estonia base: Tallinn conflicting",
        "Battlegroup Poland is based at Orzysz. | bg-poland base: Orzysz confirming",
        "Multinational Corps Northeast is based at Baltic Barracks."
            + " | mncne-szczecin base: Baltic Barracks confirming",
        "Battlegroup Latvia was created in 2017. | bg-latvia since: 2017 confirming",
        "Battlegroup Latvia was created on 19 June 2017. | bg-latvia since: 19 June 2017 confirming",
        "Battlegroup Latvia was created in June 2017. | bg-latvia since: June 2017 confirming",
        "Battlegroup Latvia was created on 20 June 2017. | bg-latvia since: 20 June 2017 conflicting",
        "Battlegroup Lithuania was created in February 2017."
            + " | bg-lithuania since: February 2017 confirming",
        "Battlegroup Lithuania was created in March 2017."
            + " | bg-lithuania since: March 2017 conflicting",
        "Multinational Corps Northeast was created in September 1999."
            + " | mncne-szczecin since: September 1999 confirming",
        "Battlegroup Latvia was created in 2018. | bg-latvia since: 2018 conflicting",
        "Multinational Corps Northeast was created in 1999. | mncne-szczecin since: 1999 confirming",
        "The second corps is based in Riga. | second-corps base: Riga new",
        "The second corps is led by Germany. | second-corps lead-nation: Germany new",
        "Battlegroup Latvia answers to HQ MNC NE."
            + " | bg-latvia superior: Multinational Corps Northeast confirming",
        "Battlegroup Latvia falls under Multinational Division North."
            + " | bg-latvia superior: Multinational Division North confirming",
        "Multinational Corps Northeast answers to Joint Force Command Brunssum."
            + " | mncne-szczecin superior: Joint Force Command Brunssum confirming"
      })
  void comparesByMeaning(String text, String line) {
    compares(text, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The four battlegroups train. | 4: battlegroups confirming",
        "The eight battlegroups train. | 8: battlegroups counts-another-thing",
        "The eight battlegroups on the eastern flank train."
            + " | 8: battlegroups on NATO’s whole eastern flank counts-another-thing",
        "The four battlegroups on the eastern flank train."
            + " | 4: battlegroups on NATO’s whole eastern flank counts-another-thing",
        "The eight battlegroups from Estonia to Bulgaria train."
            + " | 8: battlegroups from Estonia to Bulgaria counts-another-thing",
        "The four battlegroups from Estonia to Poland train."
            + " | 4: battlegroups from Estonia to Poland confirming",
        "The three battlegroups in the Baltic states train."
            + " | 3: battlegroups in the Baltic states confirming",
        "The four battlegroups in the Baltic states train."
            + " | 4: battlegroups in the Baltic states conflicting",
        "The four battlegroups in the Baltic states and Poland train."
            + " | 4: battlegroups in the Baltic states and Poland confirming",
        "The five battlegroups in Estonia, Latvia, Lithuania and Poland train."
            + " | 5: battlegroups in Estonia, Latvia, Lithuania and Poland conflicting",
        "The four battlegroups in Slovakia, Hungary, Romania and Bulgaria train."
            + " | 4: battlegroups in Slovakia, Hungary, Romania and Bulgaria counts-another-thing",
        "The four Baltic battlegroups train. | 4: Baltic battlegroups confirming",
        "The five Baltic battlegroups train. | 5: Baltic battlegroups conflicting",
        "The five battlegroups in Poland and Slovakia train."
            + " | 5: battlegroups in Poland and Slovakia counts-another-thing",
        "The other four battlegroups train. | 4: other battlegroups counts-another-thing"
      })
  void comparesNumbersOnlyOfTheSame(String text, String line) {
    compares(text, line);
  }

  @Test
  void saysWhatTheMapCounts() {
    Compared eight = Held.compared("NATO has eight battlegroups on its eastern flank.").getFirst();
    assertThat(eight.counted()).isEqualTo("battlegroups in Estonia, Latvia, Lithuania and Poland");
    assertThat(eight.against()).hasSize(4);
    Compared three = Held.compared("The three Baltic battlegroups train.").getFirst();
    assertThat(three.counted()).isEqualTo("battlegroups in Estonia, Latvia and Lithuania");
  }

  @Test
  void givesTheClaimsThatDifferWithTheirQuotations() {
    Compared compared = Held.compared("Germany leads the battlegroup in Latvia.").getFirst();
    assertThat(compared.against().stream().map(Claim::id))
        .containsExactly("bg-latvia.lead-nation", "bg-latvia.lead-nation.2");
    assertThat(compared.statement().quotation())
        .isEqualTo(
            new Quotation(
                "article", 0, new Span(0, 39), "Germany leads the battlegroup in Latvia"));
  }

  @Test
  void isNewWhereTheMapHoldsNothingOfIt() {
    List<Statement> stated = Held.statements("Canada leads the battlegroup in Latvia.");
    Comparison comparison = new Comparison(Held.SHIPPED.gazetteer());
    Compared compared = comparison.compare(stated, List.of()).getFirst();
    assertThat(compared.verdict()).isEqualTo(Verdict.NEW);
    assertThat(compared.against()).isEmpty();
  }
}
