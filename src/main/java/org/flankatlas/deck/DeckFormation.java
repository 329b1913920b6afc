package org.flankatlas.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formation that can be opened while a briefing is played.
 *
 * @param id stable id
 * @param name full name
 * @param caption the word beside its symbol
 * @param kind {@code headquarters}, {@code battlegroup} or {@code corps}
 * @param proposed whether it is only planned
 * @param leadNations the nations that lead it
 * @param hostNation the country it is based in; null for none
 * @param place the town people know its base by; null for none
 * @param lonDeg degrees east; null without a place
 * @param latDeg degrees north; null without a place
 * @param since when it was formed, as its claim says; null where none does
 * @param superior name of the formation it falls under; null for none
 * @param passages what articles say of it, of the newest first, at most {@value #MOST_PASSAGES}
 */
public record DeckFormation(
    String id,
    String name,
    String caption,
    String kind,
    boolean proposed,
    List<DeckNation> leadNations,
    @Nullable DeckNation hostNation,
    @Nullable String place,
    @Nullable Double lonDeg,
    @Nullable Double latDeg,
    @Nullable String since,
    @Nullable String superior,
    List<DeckPassage> passages) {

  /** How many passages go along at most. */
  public static final int MOST_PASSAGES = 20;

  public DeckFormation {
    leadNations = List.copyOf(leadNations);
    passages = List.copyOf(passages);
  }
}
