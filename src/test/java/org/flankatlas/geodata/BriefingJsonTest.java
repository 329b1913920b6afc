package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.briefing.BadBriefingException;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingFiles;
import org.flankatlas.posture.PostureCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the shipped briefing out and in, and what is none. */
class BriefingJsonTest {

  private static final Geodata SHIPPED = new GeodataReader().read(DataCopy.SHIPPED);
  private static final Briefing BRIEFING = SHIPPED.briefings().getFirst();

  private final BriefingFiles files = files();

  private static BriefingFiles files() {
    PostureCatalog posture = mock();
    when(posture.formations()).thenReturn(SHIPPED.posture().formations());
    when(posture.areas()).thenReturn(SHIPPED.posture().areas());
    ArticleCatalog articles = mock();
    when(articles.article(anyString())).thenReturn(Optional.empty());
    when(articles.article(SHIPPED.articles().getFirst().id()))
        .thenReturn(Optional.of(SHIPPED.articles().getFirst()));
    Overlays overlays = new Overlays();
    overlays.replace(SHIPPED.overlays());
    return new BriefingJson(posture, articles, overlays);
  }

  @Test
  void takesInWhatItTookOut() {
    assertThat(files.read(files.write(BRIEFING))).isEqualTo(BRIEFING);
  }

  @Test
  void refusesAQuotationOfAnUnknownArticle() {
    String other = files.write(BRIEFING).replace("\"article\" : \"second", "\"article\" : \"first");

    assertThat(problems(other))
        .hasSize(10)
        .first()
        .isEqualTo(
            "step 1, article: found \"first-baltic-corps\"; expected the id of an article in"
                + " articles/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "12",
        "\"<script>alert(1)</script>\"",
        "{",
        "{\"steps\": {}}",
        "{\"steps\": [null, [], 3]}",
        "{\"id\": {}, \"title\": 1, \"summary\": [], \"steps\": [{\"camera\": 1, \"shown\": []}]}",
        "{\"id\": \"a\", \"id\": \"b\"}",
      })
  void refusesWhatIsNoBriefing(String json) {
    assertThat(problems(json)).isNotEmpty().allSatisfy(it -> assertThat(it).contains("; expected"));
  }

  @Test
  void refusesDeepAndLongAndManyWithoutRepeatingThem() {
    String deep = "{\"steps\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String many = "{\"steps\": [" + "{},".repeat(200_000) + "{}]}";
    String endless = "{\"format\": \"" + "x".repeat(1_000_000) + "\"}";

    assertThat(List.of(deep, many, endless, "x".repeat(2_000_001)))
        .allSatisfy(
            json ->
                assertThat(problems(json))
                    .isNotEmpty()
                    .hasSizeLessThan(10)
                    .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(1000)));
  }

  private List<String> problems(String json) {
    return catchThrowableOfType(BadBriefingException.class, () -> files.read(json)).problems();
  }
}
