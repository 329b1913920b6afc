package org.flankatlas.deck;

import java.util.List;
import org.flankatlas.map.MapSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is shown.
 *
 * @param headline the line that the audience reads first
 * @param snapshot its map; the camera's serial is the step's number, counted from 1
 * @param quotations those of its quotations that stand in their articles
 * @param missing what the briefing names and is gone, each as a sentence for the reader
 * @param plannedMinutes time planned for it, minutes
 * @param notes what the speaker wants to remember; null where they are not for this reader
 */
public record DeckStep(
    String headline,
    MapSnapshot snapshot,
    List<DeckQuotation> quotations,
    List<String> missing,
    double plannedMinutes,
    @Nullable String notes) {

  public DeckStep {
    quotations = List.copyOf(quotations);
    missing = List.copyOf(missing);
  }

  /** The same with a map that asks for nothing from elsewhere. */
  DeckStep onlyOurs() {
    return new DeckStep(headline, snapshot.onlyOurs(), quotations, missing, plannedMinutes, notes);
  }
}
