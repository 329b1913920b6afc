package org.flankatlas.map;

/**
 * A line between two markers, drawn along the geodesic.
 *
 * @param fromId the marker it starts at
 * @param toId the marker it ends at
 * @param style how it is drawn
 */
public record MapLink(String fromId, String toId, String style) {}
