package org.flankatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ground under everything: vector tiles that the browser draws in its own style.
 *
 * @param tilesUrl address of a Mapbox vector tile, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param minZoom furthest out that there are tiles for
 * @param maxZoom closest in that there are tiles for; closer views draw these larger
 * @param relief shaded relief to draw over the land; null for none
 * @param pictureTilesUrl address of picture tiles from elsewhere, drawn in place of our own ground;
 *     null for none
 * @param hidden parts that are not drawn: {@code relief}, {@code depths}, {@code regions}, {@code
 *     names}
 * @param attribution whose data it is
 */
public record MapBasemap(
    String tilesUrl,
    int minZoom,
    int maxZoom,
    @Nullable MapPicture relief,
    @Nullable String pictureTilesUrl,
    List<String> hidden,
    String attribution) {

  public MapBasemap {
    hidden = List.copyOf(hidden);
  }

  /** The same without picture tiles from elsewhere. */
  public MapBasemap withoutPictures() {
    return new MapBasemap(tilesUrl, minZoom, maxZoom, relief, null, hidden, attribution);
  }
}
