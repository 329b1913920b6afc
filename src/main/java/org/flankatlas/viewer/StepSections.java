package org.flankatlas.viewer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.DeckArticle;
import org.flankatlas.deck.DeckQuotation;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.snapshot.Words;
import org.jspecify.annotations.Nullable;

/** What of a briefing can be read with scripts off: every step's headline, quotations and notes. */
public final class StepSections {

  private StepSections() {}

  /**
   * The briefing as HTML.
   *
   * @param picture HTML of the picture of a step, by its index; empty for none
   */
  public static String html(Deck deck, IntFunction<String> picture) {
    Map<String, DeckArticle> articles =
        deck.articles().stream().collect(Collectors.toMap(DeckArticle::id, Function.identity()));
    return "<h1>%s</h1>\n".formatted(Html.text(deck.title()))
        + (deck.summary().isEmpty() ? "" : paragraph("summary", deck.summary()))
        + IntStream.range(0, deck.steps().size())
            .mapToObj(i -> section(i + 1, deck.steps().get(i), picture.apply(i), articles))
            .collect(Collectors.joining())
        + sources(deck.articles());
  }

  private static String section(
      int number, DeckStep step, String picture, Map<String, DeckArticle> articles) {
    String notes = step.notes();
    return "<section class=\"step\" id=\"step-%d\">\n<h2>%s</h2>\n%s"
            .formatted(number, Html.text(step.headline()), picture)
        + step.quotations().stream()
            .map(quotation -> quotation(quotation, articles.get(quotation.articleId())))
            .collect(Collectors.joining())
        + step.missing().stream()
            .map(sentence -> paragraph("missing", sentence))
            .collect(Collectors.joining())
        + (notes == null || notes.isBlank() ? "" : paragraph("notes", notes))
        + "</section>\n";
  }

  private static String quotation(DeckQuotation quotation, @Nullable DeckArticle article) {
    String source =
        article == null
            ? quotation.articleId()
            : article.title() + ", " + article.publisher() + ", ¶ " + quotation.number();
    return "<blockquote><p>%s</p><cite>%s</cite></blockquote>\n"
        .formatted(Html.text(quotation.text()), Html.text(source));
  }

  private static String sources(List<DeckArticle> articles) {
    return articles.stream()
        .map(StepSections::source)
        .collect(
            Collectors.joining(
                "",
                "<footer><h2>%s</h2>\n<ul>\n".formatted(Html.text(Words.of("export.sources"))),
                "</ul></footer>\n"));
  }

  private static String source(DeckArticle article) {
    String line =
        "%s, %s%s. %s"
            .formatted(
                article.title(),
                article.publisher(),
                article.published().isEmpty() ? "" : ", " + article.published(),
                article.licence());
    String url = article.url();
    return url == null
        ? "<li>%s</li>\n".formatted(Html.text(line))
        : "<li>%s <a href=\"%s\" rel=\"noopener\">%s</a></li>\n"
            .formatted(Html.text(line), Html.text(url), Html.text(url));
  }

  private static String paragraph(String kind, String text) {
    return "<p class=\"%s\">%s</p>\n".formatted(kind, Html.text(text));
  }
}
