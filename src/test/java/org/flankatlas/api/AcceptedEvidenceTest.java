package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.NewArticle;
import org.flankatlas.comparison.Compared;
import org.flankatlas.comparison.Comparer;
import org.flankatlas.comparison.Fact;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Ruling.Outcome;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.comparison.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an editor accepted of an added article, and its words, as other programs get them. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:accepted")
@WithMockUser(username = "ilze", roles = "EDITOR")
class AcceptedEvidenceTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

  @Autowired private WebApplicationContext context;
  @Autowired private ArticleShelf shelf;
  @Autowired private ArticleCatalog articles;
  @Autowired private Comparer comparer;
  @Autowired private Rulings rulings;
  private String articleId = "";

  @BeforeEach
  void addAnArticle() {
    List<NewArticle.Paragraph> text =
        List.of(
            new NewArticle.Paragraph("Denmark leads the battlegroup in Latvia.", false),
            new NewArticle.Paragraph("=1+1 is what the battlegroup in Latvia costs.", false),
            new NewArticle.Paragraph("There are five battlegroups in the Baltic states.", false));
    NewArticle article =
        new NewArticle("@A change in Latvia", "+The Gazette", null, null, "Ours", text);
    articleId = shelf.add(article, "ilze").articleId();
  }

  @AfterEach
  void takeItAway() {
    shelf.remove(articleId, "ilze");
  }

  @Test
  void tellsWhatWasAcceptedByWhomAndWhen() throws Exception {
    rule(Fact.LEAD_NATION, Outcome.ACCEPTED);

    assertThat(statements("/api/evidence.json?formation=bg-latvia"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("formation", "Battlegroup Latvia")
                    .containsEntry("property", "lead-nation")
                    .containsEntry("value", "Denmark")
                    .containsEntry("quotation", "Denmark leads the battlegroup in Latvia")
                    .containsEntry("articleId", articleId)
                    .containsEntry("paragraph", 1)
                    .containsEntry("acceptedBy", "ilze")
                    .containsEntry("acceptedAt", NOON.toString())
                    .doesNotContainKeys("checkedBy", "counted"));
    assertThat(body("/api/evidence.csv?formation=bg-latvia"))
        .contains("\r\nstatement,bg-latvia,Battlegroup Latvia,lead-nation,Denmark,,Denmark leads")
        .contains(",ilze," + NOON + "\r\n");
    assertThat(statements("/api/evidence.json?formation=bg-poland")).isEmpty();
  }

  @Test
  void endsTheWholeMapWithNumbersThatWereAccepted() throws Exception {
    rule(Fact.NUMBER, Outcome.ACCEPTED);

    assertThat(rows("/api/evidence.json").getLast())
        .containsEntry("kind", "statement")
        .containsEntry("value", "5")
        .containsEntry("counted", "battlegroups in the Baltic states")
        .doesNotContainKeys("formationId", "formation");
    assertThat(statements("/api/evidence.json?formation=bg-latvia")).isEmpty();
  }

  @Test
  void leavesOutWhatWasSetAside() throws Exception {
    rule(Fact.LEAD_NATION, Outcome.SET_ASIDE);

    assertThat(statements("/api/evidence.json")).isEmpty();
  }

  @Test
  void defusesWordsThatASpreadsheetWouldReckonWith() throws Exception {
    String csv = body("/api/evidence.csv?formation=bg-latvia");

    assertThat(csv).contains("'=1+1 is what", "'@A change in Latvia", "'+The Gazette");
    assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
  }

  private void rule(Fact fact, Outcome outcome) {
    List<MatchedPassage> passages = articles.passagesOf(articleId);
    Statement statement =
        comparer.compare(passages, List.of()).stream()
            .map(Compared::statement)
            .filter(it -> it.fact() == fact)
            .findFirst()
            .orElseThrow();
    rulings.rule(new Ruling(statement, outcome, "ilze", NOON));
  }

  private List<Map<String, Object>> statements(String address) throws Exception {
    return rows(address).stream().filter(row -> "statement".equals(row.get("kind"))).toList();
  }

  private List<Map<String, Object>> rows(String address) throws Exception {
    return JsonMapper.shared().readValue(body(address), new TypeReference<>() {});
  }

  private String body(String address) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    return mvc.perform(get(address))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
