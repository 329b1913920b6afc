package org.flankatlas.posture;

import java.util.List;

/**
 * The whole posture as shipped: every formation with its nations, areas, claims and events.
 *
 * <p>Valid by construction: every id that one part names exists in another.
 */
public record Posture(
    List<Nation> nations,
    List<Symbol> symbols,
    List<Formation> formations,
    List<Area> areas,
    List<Claim> claims,
    List<Event> events) {

  public Posture {
    nations = List.copyOf(nations);
    symbols = List.copyOf(symbols);
    formations = List.copyOf(formations);
    areas = List.copyOf(areas);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
  }
}
