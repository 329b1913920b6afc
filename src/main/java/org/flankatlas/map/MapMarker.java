package org.flankatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something at a place that can be opened.
 *
 * @param id what the map gives back when it is opened
 * @param name the beginning of its accessible name
 * @param description the rest of its accessible name, may be empty
 * @param caption the words beside it
 * @param lonDeg degrees east
 * @param latDeg degrees north
 * @param symbolUrl picture to draw; null for a plain pin
 * @param symbolAnchor pixel of the picture, right and down, that lies on the place; null for its
 *     centre
 * @param symbolWidthPx width to draw it at
 * @param symbolHeightPx height to draw it at
 * @param flagUrl small picture before the caption; null for none
 * @param colour CSS colour that tells its kind
 * @param dimmed whether it stands back
 */
public record MapMarker(
    String id,
    String name,
    String description,
    String caption,
    double lonDeg,
    double latDeg,
    @Nullable String symbolUrl,
    @Nullable List<Double> symbolAnchor,
    double symbolWidthPx,
    double symbolHeightPx,
    @Nullable String flagUrl,
    String colour,
    boolean dimmed) {

  /** The same, standing back. */
  public MapMarker dim() {
    return new MapMarker(
        id,
        name,
        description,
        caption,
        lonDeg,
        latDeg,
        symbolUrl,
        symbolAnchor,
        symbolWidthPx,
        symbolHeightPx,
        flagUrl,
        colour,
        true);
  }
}
