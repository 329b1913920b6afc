package org.flankatlas.geodata;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * A light picture of the region's countries, to be seen before any script has run.
 *
 * <p>Its unit is a pixel of the web map at zoom 6: Web Mercator with the whole world 16,384 units
 * wide, so that a page can place it exactly where the live map will draw the same countries.
 */
public final class RegionPicture {

  private static final String COUNTRIES = "basemap/countries.geojson";
  private static final double WORLD = 256 * 64;

  /** Coarser than this many units need not be drawn: about one pixel of a first view. */
  private static final double TOLERANCE = 1.2;

  /** Islands smaller than this many square units are left out. */
  private static final double SMALLEST = 6;

  /** What the picture covers: enough for any screen whose first view holds the formations. */
  private static final Envelope WINDOW = new Envelope(x(-14), x(52), y(67.5), y(44));

  private RegionPicture() {}

  /** The picture's left edge, top edge, width and height, in units. */
  public static double[] window() {
    return new double[] {
      Math.round(WINDOW.getMinX()),
      Math.round(WINDOW.getMinY()),
      Math.round(WINDOW.getWidth()),
      Math.round(WINDOW.getHeight())
    };
  }

  /** Units from the left edge of the world. */
  public static double x(double lonDeg) {
    return (lonDeg + 180) / 360 * WORLD;
  }

  /** Units from the top edge of the world. */
  public static double y(double latDeg) {
    double sine = Math.sin(Math.toRadians(latDeg));
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD;
  }

  /** Draws the countries of a data folder as SVG with a light and a dark style. */
  public static String svg(Path directory) {
    Problems problems = new Problems();
    DataFolder folder = new DataFolder(directory, problems);
    Map<String, StringBuilder> paths = new TreeMap<>();
    Map<String, Geometry> countries = new GeometryFile(folder, COUNTRIES).read();
    for (Entry country : folder.features(COUNTRIES)) {
      Entry fields = country.child("properties");
      String tint = fields.json().path("tint").asString("");
      String style = tint.isEmpty() ? fields.text("class") : "tint-" + tint;
      Geometry outline = countries.get(country.id());
      if (outline != null) {
        append(paths.computeIfAbsent(style, s -> new StringBuilder()), simplified(outline));
      }
    }
    problems.throwIfAny();
    StringBuilder svg = new StringBuilder();
    double[] window = window();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f %.0f\">",
            window[0],
            window[1],
            window[2],
            window[3]));
    svg.append(PictureStyle.rules());
    paths.forEach(
        (style, path) ->
            svg.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(path)
                .append("\"/>"));
    return svg.append("</svg>").toString();
  }

  private static Geometry simplified(Geometry country) {
    Geometry projected =
        new GeometryTransformer() {
          @Override
          protected CoordinateSequence transformCoordinates(
              CoordinateSequence coordinates, Geometry parent) {
            CoordinateSequence copy = coordinates.copy();
            for (int i = 0; i < copy.size(); i++) {
              copy.setOrdinate(i, 0, x(coordinates.getX(i)));
              copy.setOrdinate(i, 1, y(coordinates.getY(i)));
            }
            return copy;
          }
        }.transform(country);
    Geometry clipped =
        OverlayNGRobust.overlay(
            projected, new GeometryFactory().toGeometry(WINDOW), OverlayNG.INTERSECTION);
    return TopologyPreservingSimplifier.simplify(clipped, TOLERANCE);
  }

  private static void append(StringBuilder path, Geometry geometry) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > SMALLEST) {
        append(path, polygon.getExteriorRing().getCoordinates());
      }
    }
  }

  /** Appends a ring as relative moves, which compress well. */
  private static void append(StringBuilder path, Coordinate[] ring) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < ring.length - 1; i++) {
      long nextX = Math.round(ring[i].x);
      long nextY = Math.round(ring[i].y);
      path.append(i == 0 ? "M" : i == 1 ? "l" : " ");
      path.append(i == 0 ? nextX : nextX - x).append(' ').append(i == 0 ? nextY : nextY - y);
      x = nextX;
      y = nextY;
    }
    path.append('z');
  }
}
