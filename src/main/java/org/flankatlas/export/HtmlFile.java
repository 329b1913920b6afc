package org.flankatlas.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A briefing as one HTML file that plays without network or server and can be read without scripts.
 * Its content security policy lets it fetch nothing from anywhere and run one script. It holds its
 * date and a {@linkplain Checksum checksum}.
 */
public final class HtmlFile {

  private static final JsonMapper JSON = JsonMapper.shared();

  private HtmlFile() {}

  /**
   * Makes the file.
   *
   * @param handout what can be read without scripts; its day is not used
   * @param language of the texts, as HTML writes it: "en"
   * @param deck the briefing as JSON, as {@code frontend/viewer/deck.ts} says
   * @param files what the maps of the deck fetch, see {@link InlineFiles}
   * @param viewer what plays it
   * @param made when
   * @throws IllegalArgumentException when the deck is of other steps than the handout, or holds
   *     notes where the handout has none
   */
  public static byte[] of(
      Handout handout,
      String language,
      String deck,
      Map<String, String> files,
      Viewer viewer,
      Instant made) {
    check(deck, handout);
    SortedMap<String, String> sorted = new TreeMap<>(files);
    String deckText = Markup.json(deck);
    String sha256 = Checksum.of(deckText, sorted);
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    String script = Markup.script(viewer.script());
    String page =
        """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main id="briefing">
        %s</main>
        <script type="application/json" id="deck">%s</script>
        <script type="application/json" id="viewer">%s</script>
        <script>%s</script>
        </body>
        </html>
        """
            .formatted(
                Markup.text(language),
                policy(script),
                Markup.text(handout.title()),
                ReadingPage.style(viewer),
                ReadingPage.of(handout, second, sha256),
                deckText,
                Markup.json(settings(sorted, second, sha256)),
                script);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void check(String deck, Handout handout) {
    JsonNode steps = steps(deck);
    if (steps.size() != handout.pages().size()) {
      throw new IllegalArgumentException(
          "a deck of %d steps does not go with a handout of %d"
              .formatted(steps.size(), handout.pages().size()));
    }
    for (int i = 0; i < steps.size(); i++) {
      JsonNode notes = steps.get(i).get("notes");
      @Nullable String allowed = handout.pages().get(i).notes();
      if (allowed == null && notes != null && !notes.isNull() && !notes.asString().isBlank()) {
        throw new IllegalArgumentException(
            "step %d of the deck holds notes, the handout does not".formatted(i + 1));
      }
    }
  }

  private static JsonNode steps(String deck) {
    try {
      return JSON.readTree(deck).path("steps");
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a deck is JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String settings(SortedMap<String, String> files, Instant made, String sha256) {
    ObjectNode settings = JSON.createObjectNode();
    settings.put("mode", "file").put("editor", false).putNull("csrf").putNull("code");
    ObjectNode inline = settings.putObject("files");
    files.forEach(inline::put);
    settings.putObject("made").put("at", made.toString()).put("sha256", sha256);
    return JSON.writeValueAsString(settings);
  }

  private static String policy(String script) {
    byte[] hash = Checksum.sha256().digest(script.getBytes(StandardCharsets.UTF_8));
    return "default-src 'none'; script-src 'sha256-"
        + Base64.getEncoder().encodeToString(hash)
        + "'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:;"
        + " connect-src data:; base-uri 'none'; form-action 'none'";
  }
}
