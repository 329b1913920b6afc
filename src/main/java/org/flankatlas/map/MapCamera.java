package org.flankatlas.map;

/**
 * Where the map should look. It moves there when the serial number differs from the last one it
 * saw, and at no other time.
 *
 * @param serial number of the wish
 * @param westDeg western edge of what must be seen, degrees
 * @param southDeg southern edge, degrees
 * @param eastDeg eastern edge, degrees
 * @param northDeg northern edge, degrees
 * @param maxZoom closest zoom the map may take to fit it
 */
public record MapCamera(
    long serial, double westDeg, double southDeg, double eastDeg, double northDeg, double maxZoom) {

  public MapCamera {
    if (westDeg > eastDeg || southDeg > northDeg) {
      throw new IllegalArgumentException(
          "a camera needs west <= east and south <= north, is %s %s %s %s"
              .formatted(westDeg, southDeg, eastDeg, northDeg));
    }
  }
}
