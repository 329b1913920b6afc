package org.flankatlas.basemap;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Geometry that people lay over the map: a GeoJSON file in CRS84.
 *
 * @param id its file's name, without folder and extension
 * @param name what it is called
 * @param file path in the data folder
 * @param note one line on what it shows; may be empty
 * @param source who made it; may be empty
 * @param url where it comes from; null where that is no page of the web
 * @param attribution credit line while it is seen; may be empty
 * @param visible whether it is seen at first
 */
public record Overlay(
    String id,
    String name,
    String file,
    String note,
    String source,
    @Nullable URI url,
    String attribution,
    boolean visible) {

  public Overlay {
    if (id.isBlank() || name.isBlank() || file.isBlank()) {
      throw new IllegalArgumentException(
          "an overlay needs id, name and file, has \"%s\", \"%s\", \"%s\""
              .formatted(id, name, file));
    }
  }
}
