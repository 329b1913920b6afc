package org.flankatlas.briefing;

/**
 * What a camera must see, whatever the size of the screen.
 *
 * @param westDeg western edge, degrees
 * @param southDeg southern edge, degrees
 * @param eastDeg eastern edge, degrees
 * @param northDeg northern edge, degrees
 * @param maxZoom closest zoom the map may take to fit it
 */
public record Bounds(
    double westDeg, double southDeg, double eastDeg, double northDeg, double maxZoom) {

  /** Closest zoom of any map. */
  public static final double CLOSEST_ZOOM = 12;

  public Bounds {
    boolean onEarth =
        westDeg >= -180
            && westDeg <= eastDeg
            && eastDeg <= 180
            && southDeg >= -85
            && southDeg <= northDeg
            && northDeg <= 85;
    if (!onEarth) {
      throw new IllegalArgumentException(
          "a camera needs -180 <= west <= east <= 180 and -85 <= south <= north <= 85, is %s %s %s %s"
              .formatted(westDeg, southDeg, eastDeg, northDeg));
    }
    if (!(maxZoom >= 0 && maxZoom <= CLOSEST_ZOOM)) {
      throw new IllegalArgumentException(
          "a camera's closest zoom is 0 to %.0f, is %s".formatted(CLOSEST_ZOOM, maxZoom));
    }
  }
}
