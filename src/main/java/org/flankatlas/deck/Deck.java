package org.flankatlas.deck;

import java.util.List;

/**
 * A briefing with all that is shown while it is played.
 *
 * @param id the briefing
 * @param title what it is called
 * @param summary what it is about; may be empty
 * @param steps its steps, in order
 * @param formations the formations that can be opened on its maps
 * @param articles the articles that its quotations and passages stand in
 */
public record Deck(
    String id,
    String title,
    String summary,
    List<DeckStep> steps,
    List<DeckFormation> formations,
    List<DeckArticle> articles) {

  public Deck {
    steps = List.copyOf(steps);
    formations = List.copyOf(formations);
    articles = List.copyOf(articles);
  }

  /** The same with maps that ask for nothing from elsewhere, whatever the atlas is set to draw. */
  public Deck onlyOurs() {
    return new Deck(
        id, title, summary, steps.stream().map(DeckStep::onlyOurs).toList(), formations, articles);
  }
}
