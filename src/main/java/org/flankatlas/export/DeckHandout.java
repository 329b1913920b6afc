package org.flankatlas.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.DeckArticle;
import org.flankatlas.deck.DeckQuotation;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.snapshot.Words;
import org.jspecify.annotations.Nullable;

/** Turns a deck, and a picture of each of its maps, into a handout. */
public final class DeckHandout {

  private DeckHandout() {}

  /**
   * The handout of a deck; its notes are those of the deck.
   *
   * @param pictures one for each step, in order
   * @param made the day of the export
   * @throws ExportRefusedException where pictures are missing or are none
   */
  public static Handout of(Deck deck, List<byte[]> pictures, LocalDate made) {
    if (pictures.size() != deck.steps().size()) {
      throw new ExportRefusedException(
          "A briefing of %d steps needs as many pictures; there are %d."
              .formatted(deck.steps().size(), pictures.size()));
    }
    Map<String, SourceLine> sources = sources(deck);
    List<Page> pages =
        IntStream.range(0, pictures.size())
            .mapToObj(i -> page(deck.steps().get(i), pictures.get(i), sources))
            .toList();
    return new Handout(
        deck.title(),
        deck.summary(),
        made,
        Words.of("map.credit"),
        pages,
        new ArrayList<>(sources.values()));
  }

  private static Page page(DeckStep step, byte[] picture, Map<String, SourceLine> sources) {
    List<Quoted> quoted =
        step.quotations().stream().map(it -> quoted(it, sources.get(it.articleId()))).toList();
    return new Page(step.headline(), picture, quoted, step.missing(), step.notes());
  }

  private static Quoted quoted(DeckQuotation quotation, @Nullable SourceLine source) {
    if (source == null) {
      throw new IllegalArgumentException("a deck holds its articles: " + quotation.articleId());
    }
    String place = "%s, %s, ¶ %d".formatted(source.title(), source.publisher(), quotation.number());
    return new Quoted(quotation.text(), place, source.number());
  }

  /** The articles that are quoted, by id, numbered as they are first quoted. */
  private static Map<String, SourceLine> sources(Deck deck) {
    Map<String, SourceLine> sources = new LinkedHashMap<>();
    deck.steps().stream()
        .flatMap(step -> step.quotations().stream())
        .map(DeckQuotation::articleId)
        .distinct()
        .flatMap(id -> deck.articles().stream().filter(article -> article.id().equals(id)))
        .forEach(article -> sources.put(article.id(), source(sources.size() + 1, article)));
    return sources;
  }

  private static SourceLine source(int number, DeckArticle article) {
    String url = article.url();
    return new SourceLine(
        number,
        article.title(),
        article.publisher(),
        article.published(),
        url == null ? null : URI.create(url),
        article.licence());
  }
}
