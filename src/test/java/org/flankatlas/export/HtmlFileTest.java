package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flankatlas.deck.Deck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlFileTest {

  private static final String HOSTILE =
      "</script><!--<script>alert(1)</script>\u2028&amp;\"'<img src=x onerror=alert(1)>";

  private static final String PRINTED = HOSTILE.replace('\u2028', ' ');

  private static final String SCRIPT = "const a = '</script><!--';\r\nrun(a, /<!--/u);";
  private static final Map<String, String> FILES =
      Map.of(
          "geodata/b.svg", "data:image/svg+xml;base64,Qg==", "geodata/a", "data:a/b;base64,QQ==");
  private static final Viewer VIEWER =
      new Viewer(
          SCRIPT,
          "p::before { content: '</style>' }",
          List.of(new WebFont("Inter Variable", "100 900", "U+0-FF", new byte[] {1, 2})));

  @Test
  void showsMarkupAsTextAndRunsOneScript() {
    Document page = page(Sample.deck(HOSTILE, HOSTILE, HOSTILE));

    assertThat(page.expectFirst("h2").wholeText()).isEqualTo(PRINTED);
    assertThat(page.expectFirst("blockquote p").wholeText()).isEqualTo(PRINTED);
    assertThat(page.title()).contains("</script>");
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.select("img").attr("alt")).isEqualTo("Map: " + PRINTED);
  }

  @Test
  void holdsTheDeckAsItIs() {
    JsonNode deck = json(page(Sample.deck(HOSTILE, HOSTILE, null)), "deck");

    assertThat(deck.at("/steps/0/headline").asString()).isEqualTo(HOSTILE);
    assertThat(deck.at("/steps/0/notes").isNull()).isTrue();
  }

  @Test
  void letsOnlyItsOwnScriptRunAndNothingBeFetched() throws Exception {
    Document page = page(Sample.deck("Riga", "Words", null));
    String script = page.expectFirst("script:not([type])").data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

    assertThat(script).isEqualTo("const a = '\\x3c/script>\\x3c!--';\nrun(a, /\\x3c!--/u);");
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none';")
        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .doesNotContain("http", "*", "'self'");
    assertThat(page.select("[src], link")).allMatch(it -> it.attr("src").startsWith("data:"));
  }

  @Test
  void hasAChecksumThatCanBeCountedAgain() throws Exception {
    Document page = page(Sample.deck("Riga", HOSTILE, null));
    JsonNode viewer = json(page, "viewer");
    StringBuilder counted = new StringBuilder(text(page, "deck")).append('\n');
    TreeMap<String, String> files = new TreeMap<>();
    viewer
        .get("files")
        .properties()
        .forEach(it -> files.put(it.getKey(), it.getValue().asString()));
    files.forEach((address, data) -> counted.append(address).append(' ').append(data).append('\n'));
    byte[] bytes = counted.toString().getBytes(StandardCharsets.UTF_8);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

    assertThat(files).containsExactlyInAnyOrderEntriesOf(FILES);
    assertThat(viewer.at("/made/sha256").asString()).isEqualTo(sha256);
    assertThat(page.select("footer.made code").text()).isEqualTo(sha256);
  }

  @Test
  void saysWhenItWasMade() {
    Document page = page(Sample.deck("Riga", "Words", null));

    assertThat(json(page, "viewer").at("/made/at").asString()).isEqualTo("2026-11-25T12:34:56Z");
    assertThat(page.select("footer.made").text()).contains("Made on 25 November 2026, 12:34 UTC");
    assertThat(json(page, "viewer").at("/mode").asString()).isEqualTo("file");
  }

  @Test
  void readsWithoutScripts() {
    Element step = page(Sample.deck("Riga", "Words", "Say this")).expectFirst("section#step-1");

    assertThat(step.select("h2").text()).isEqualTo("Riga");
    assertThat(step.select("blockquote").text()).contains("Words", "On Riga, Prism, ¶ 5");
    assertThat(step.select(".missing").text()).contains("second-corps");
    assertThat(step.select("img").attr("src")).startsWith("data:image/jpeg;base64,/9j/");
    assertThat(step.text()).contains("Say this");
  }

  @Test
  void hasNoNotesWhereTheDeckHasNone() {
    Document page = page(Sample.deck("Riga", "Words", null));

    assertThat(page.select(".notes")).isEmpty();
  }

  @Test
  void keepsItsStyleInTheStyle() {
    Document page = page(Sample.deck("Riga", "Words", null));

    assertThat(page.expectFirst("style").data())
        .contains("content: '\\3c /style>'", "url(data:font/woff2;base64,AQI=)");
  }

  @Test
  void refusesADeckWithNotesWhereTheHandoutHasNone() {
    String withNotes = json(Sample.deck("Riga", "Words", "Say this"));

    assertThatThrownBy(() -> file(Sample.deck("Riga", "Words", null), withNotes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("step 1 of the deck holds notes, the handout does not");
  }

  @Test
  void refusesADeckOfOtherSteps() {
    assertThatThrownBy(() -> file(Sample.deck("Riga", "Words", null), "{\"steps\": []}"))
        .hasMessage("a deck of 0 steps does not go with a handout of 1");
    assertThatThrownBy(() -> file(Sample.deck("Riga", "Words", null), "{"))
        .hasMessageStartingWith("a deck is JSON");
  }

  private static Document page(Deck deck) {
    return Jsoup.parse(new String(file(deck, json(deck)), StandardCharsets.UTF_8));
  }

  private static byte[] file(Deck deck, String json) {
    Instant made = Instant.parse("2026-11-25T12:34:56.789Z");
    List<byte[]> pictures = List.of(Sample.picture(600, 500, "png"));
    Handout handout = DeckHandout.of(deck, pictures, LocalDate.of(2026, 11, 25));
    return HtmlFile.of(handout, "en", json, FILES, VIEWER, made);
  }

  private static String json(Deck deck) {
    return JsonMapper.shared().writeValueAsString(deck);
  }

  private static String text(Document page, String id) {
    return page.expectFirst("script#" + id).data();
  }

  private static JsonNode json(Document page, String id) {
    return JsonMapper.shared().readTree(text(page, id));
  }
}
