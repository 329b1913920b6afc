package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/**
 * The features of an overlay. They need no id: a problem names them by their place in the list,
 * counted from 1.
 */
record OverlayFeatures(String file, JsonNode features, Problems problems) {

  /** Where longitude and latitude in degrees can lie. */
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  /** Reports every feature that can't be drawn; coordinates out of range once for the file. */
  void check() {
    List<Entry> outside = new ArrayList<>();
    List<Geometry> theirs = new ArrayList<>();
    int number = 0;
    for (JsonNode json : features) {
      Entry feature = new Entry(file, "feature " + ++number, json, problems);
      if (!json.path("type").asString("").equals("Feature")) {
        feature.problem("type", feature.shown("type"), "\"Feature\"");
      } else if (!json.path("geometry").isObject()) {
        feature.problem("geometry", feature.shown("geometry"), "a GeoJSON geometry");
      } else {
        new FeatureGeometry(feature)
            .read()
            .filter(geometry -> !DEGREES.contains(geometry.getEnvelopeInternal()))
            .filter(geometry -> !geometry.isEmpty())
            .ifPresent(
                geometry -> {
                  outside.add(feature);
                  theirs.add(geometry);
                });
      }
    }
    if (!outside.isEmpty()) {
      reportProjected(outside, theirs.getFirst());
    }
  }

  /** A file in another system has all its features wrong; one line tells of them. */
  private static void reportProjected(List<Entry> outside, Geometry first) {
    Coordinate far =
        Arrays.stream(first.getCoordinates())
            .filter(at -> !DEGREES.contains(at))
            .findFirst()
            .orElseThrow();
    int others = outside.size() - 1;
    outside
        .getFirst()
        .problem(
            "geometry",
            "["
                + far.x
                + ", "
                + far.y
                + "]"
                + (others == 0 ? "" : ", and so in " + others + " more"),
            "longitude and latitude in degrees (CRS84), but this looks projected");
  }
}
