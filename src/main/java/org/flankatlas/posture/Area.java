package org.flankatlas.posture;

/**
 * An extent of responsibility shown on the map, not a place.
 *
 * @param id stable id
 * @param name what it is, as a reader should see it
 * @param formationId the formation whose area it is
 * @param geometryFile GeoJSON file under {@code geodata/}, relative to it
 * @param note what the reader must know of its edge, empty where there is nothing to know
 */
public record Area(String id, String name, String formationId, String geometryFile, String note) {}
