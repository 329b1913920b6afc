package org.flankatlas.deck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.PostureCatalog;
import org.springframework.stereotype.Component;

/** Makes the deck of a briefing from what the atlas holds now. */
@Component
public class Decks {

  private final PostureCatalog posture;
  private final ArticleCatalog articles;
  private final DeckSteps steps;
  private final DeckFormations formations;

  Decks(
      PostureCatalog posture, ArticleCatalog articles, DeckSteps steps, DeckFormations formations) {
    this.posture = posture;
    this.articles = articles;
    this.steps = steps;
    this.formations = formations;
  }

  /**
   * The deck of a briefing. What it names and is gone is told on its step.
   *
   * @param withNotes whether the reader may have the speaker's notes
   */
  public Deck deck(Briefing briefing, boolean withNotes) {
    Map<String, DeckArticle> sources = new LinkedHashMap<>();
    List<DeckStep> played =
        IntStream.range(0, briefing.steps().size())
            .mapToObj(index -> steps.step(briefing.steps().get(index), index + 1, withNotes))
            .toList();
    List<DeckFormation> opened = posture.formations().stream().map(formations::formation).toList();
    played.stream()
        .flatMap(step -> step.quotations().stream())
        .forEach(quotation -> take(quotation.articleId(), sources));
    opened.stream()
        .flatMap(formation -> formation.passages().stream())
        .forEach(passage -> take(passage.articleId(), sources));
    return new Deck(
        briefing.id(),
        briefing.title(),
        briefing.summary(),
        played,
        opened,
        List.copyOf(sources.values()));
  }

  /** One step as it is shown to who may have its notes; the camera's serial is its number. */
  public DeckStep step(Step step, int number) {
    return steps.step(step, number, true);
  }

  private void take(String articleId, Map<String, DeckArticle> sources) {
    if (!sources.containsKey(articleId)) {
      articles
          .article(articleId)
          .ifPresent(
              article ->
                  sources.put(
                      articleId,
                      new DeckArticle(
                          articleId,
                          article.title(),
                          article.publisher(),
                          article.published(),
                          article.url() == null ? null : article.url().toString(),
                          article.licence())));
    }
  }
}
