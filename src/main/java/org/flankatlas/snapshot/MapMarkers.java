package org.flankatlas.snapshot;

import java.util.List;
import org.flankatlas.map.MapMarker;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Symbol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The formations of a snapshot, each at its place. */
@Component
class MapMarkers {

  /** Ink, for a headquarters that no one nation leads. */
  private static final String INK = "#1d2733";

  private final PostureCatalog posture;
  private final FileAddresses addresses;

  MapMarkers(PostureCatalog posture, FileAddresses addresses) {
    this.posture = posture;
    this.addresses = addresses;
  }

  /** The marker of a formation with a place; a plain pin where that is wanted. */
  MapMarker marker(Formation formation, boolean pin) {
    Site site = siteOf(formation);
    Symbol symbol = posture.symbol(formation.sidc());
    @Nullable Nation lead =
        formation.leadNationIds().size() == 1
            ? posture.nation(formation.leadNationIds().getFirst())
            : null;
    String place = site.place() + host(formation);
    return new MapMarker(
        formation.id(),
        formation.name(),
        lead == null ? place : Words.of("formation.ledby", lead.name()) + ", " + place,
        formation.caption(),
        site.position().lonDeg(),
        site.position().latDeg(),
        pin ? null : addresses.symbol(symbol),
        pin ? null : List.of(symbol.anchorXPx(), symbol.anchorYPx()),
        symbol.widthPx(),
        symbol.heightPx(),
        lead == null ? null : addresses.flag(lead),
        lead == null ? INK : lead.colour(),
        false);
  }

  private String host(Formation formation) {
    String host = formation.hostNationId();
    return host == null ? "" : ", " + posture.nation(host).name();
  }

  private static Site siteOf(Formation formation) {
    Site site = formation.site();
    if (site == null) {
      throw new IllegalArgumentException(formation.id() + " has no place");
    }
    return site;
  }
}
