package org.flankatlas.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flankatlas.deck.Deck;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the pages around the viewer. */
@Component
public class ViewerPages {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ViewerFiles files;
  private final String template;

  ViewerPages(ViewerFiles files) {
    this.files = files;
    try {
      template =
          new ClassPathResource("page.html", ViewerPages.class)
              .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where a page stands and how it looks.
   *
   * @param base what addresses on it are relative to
   * @param scheme {@code light} or {@code dark}; empty where the reader's system decides
   */
  public record Setting(String base, Optional<String> scheme) {}

  /** The page that plays a deck. */
  public String page(Deck deck, ViewerSettings settings, Setting setting) {
    return fill(
        deck.title(),
        setting,
        style() + preloads(settings.mode()),
        StepSections.html(deck, step -> ""),
        data("deck", deck) + data("viewer", settings) + script());
  }

  /** A page that says one thing, with a way on. */
  public String notice(String title, String sentence, Setting setting) {
    String content =
        "<section class=\"notice\"><h1>%s</h1>\n<p>%s</p>\n<p><a href=\"./\">Flank Atlas</a></p></section>"
            .formatted(Html.text(title), Html.text(sentence));
    return fill(title, setting, style(), content, "");
  }

  private String fill(String title, Setting setting, String links, String content, String data) {
    return Html.fill(
        template,
        Map.of(
            "title",
            Html.text(title) + " · Flank Atlas",
            "base",
            Html.text(setting.base()),
            "scheme",
            setting.scheme().map(ViewerPages::scheme).orElse(""),
            "links",
            style(),
            "content",
            content,
            "data",
            data));
  }

  private static String scheme(String scheme) {
    return " theme=\"%1$s\" style=\"color-scheme: %1$s\"".formatted(Html.text(scheme));
  }

  private String style() {
    return files.style().isEmpty()
        ? ""
        : "<link rel=\"stylesheet\" href=\"%s%s\">".formatted(ViewerFiles.FOLDER, files.style());
  }

  private String preloads(String mode) {
    return files.preloaded(mode).stream()
        .map(
            name ->
                "\n<link rel=\"modulepreload\" href=\"%s%s\">".formatted(ViewerFiles.FOLDER, name))
        .collect(Collectors.joining());
  }

  private String script() {
    return files.script().isEmpty()
        ? ""
        : "<script type=\"module\" src=\"%s%s\"></script>\n"
            .formatted(ViewerFiles.FOLDER, files.script());
  }

  private static String data(String id, Object value) {
    return "<script type=\"application/json\" id=\"%s\">%s</script>\n"
        .formatted(id, Html.json(JSON.writeValueAsString(value)));
  }
}
