package org.flankatlas.map;

import org.jspecify.annotations.Nullable;

/**
 * Geometry that the browser fetches and draws.
 *
 * @param id stable id
 * @param url GeoJSON in CRS84
 * @param style how a feature without a {@code class} property of its own is drawn
 * @param name what it shows, for those who can't see it
 * @param visible whether it is drawn
 * @param ownerId what a click on it opens; null where it is only ground
 * @param attribution whose data it is; null where the map says so already
 */
public record MapLayer(
    String id,
    String url,
    String style,
    String name,
    boolean visible,
    @Nullable String ownerId,
    @Nullable String attribution) {}
