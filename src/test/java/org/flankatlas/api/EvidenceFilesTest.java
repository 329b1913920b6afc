package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of the shipped content, asked for over HTTP. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:evidence")
class EvidenceFilesTest {

  @Autowired private WebApplicationContext context;
  @Autowired private PostureCatalog posture;
  @Autowired private ArticleCatalog articles;
  private MockMvc mvc;

  @BeforeEach
  void open() {
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void givesEveryClaimAndEveryPassageOfTheMap() throws Exception {
    List<Map<String, Object>> rows = json("/api/evidence.json");

    assertThat(rows).filteredOn(row -> "claim".equals(row.get("kind"))).hasSize(claims());
    assertThat(rows).filteredOn(row -> "passage".equals(row.get("kind"))).hasSize(passages());
    assertThat(lines("/api/evidence.csv")).hasSize(rows.size() + 1);
  }

  @Test
  void tellsOfAQuotationWhereItStandsAndTheHashOfTheText() throws Exception {
    String sha256 = articles.article("second-baltic-corps").orElseThrow().sha256();

    assertThat(json("/api/evidence.json?formation=bg-latvia"))
        .filteredOn(row -> "lead-nation".equals(row.get("property")))
        .first()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("value", "Canada")
                    .containsEntry("quotation", "Canada leads the battlegroup in Latvia")
                    .containsEntry("articleId", "second-baltic-corps")
                    .containsEntry("paragraph", 5)
                    .containsEntry("articleSha256", sha256)
                    .doesNotContainKeys("source", "confidence", "checkedBy", "checkedAt"));
  }

  @Test
  void tellsOfAnOutsideSourceHowFarItMayBeTrusted() throws Exception {
    assertThat(json("/api/evidence.json?formation=mncne-szczecin"))
        .filteredOn(row -> "superior".equals(row.get("property")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("confidence", "medium")
                    .containsKeys("source", "sourceUrl", "sourceDate")
                    .doesNotContainKeys("quotation", "articleId"));
  }

  @Test
  void keepsToTheFormationThatIsAskedFor() throws Exception {
    assertThat(json("/api/evidence.json?formation=bg-latvia"))
        .isNotEmpty()
        .allMatch(row -> "bg-latvia".equals(row.get("formationId")));
  }

  @Test
  void givesASpreadsheetItsMarkItsNameAndItsHead() throws Exception {
    ask("/api/evidence.csv?formation=bg-latvia")
        .andExpect(content().contentType("text/csv;charset=UTF-8"))
        .andExpect(
            header()
                .string("Content-Disposition", "attachment; filename=\"evidence-bg-latvia.csv\""));
    assertThat(lines("/api/evidence.csv").getFirst())
        .isEqualTo(
            "\uFEFFkind,formationId,formation,property,value,counted,quotation,articleId,article,"
                + "publisher,published,articleSha256,paragraph,spans,source,sourceUrl,sourceDate,"
                + "confidence,reason,certainty,checkedBy,checkedAt,acceptedBy,acceptedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void findsNoFormationThatTheMapDoesNotHave(String type) throws Exception {
    mvc.perform(get("/api/evidence." + type + "?formation=\"<b>"))
        .andExpect(status().isNotFound())
        .andExpect(content().string("There is no such formation.\n"));
  }

  private int claims() {
    return ids().mapToInt(id -> posture.claimsOf(id).size()).sum();
  }

  private int passages() {
    return ids().mapToInt(id -> articles.passagesAbout(id, PassageFilter.ALL, 0, 1).total()).sum();
  }

  private Stream<String> ids() {
    return posture.formations().stream().map(Formation::id);
  }

  private List<Map<String, Object>> json(String address) throws Exception {
    return JsonMapper.shared().readValue(body(address), new TypeReference<>() {});
  }

  private List<String> lines(String address) throws Exception {
    return List.of(body(address).split("\r\n"));
  }

  private String body(String address) throws Exception {
    return Objects.requireNonNull(
        ask(address).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private ResultActions ask(String address) throws Exception {
    return mvc.perform(get(address)).andExpect(status().isOk());
  }
}
