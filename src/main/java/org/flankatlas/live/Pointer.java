package org.flankatlas.live;

/**
 * A place on the map that the presenter points at.
 *
 * @param lonDeg longitude, degrees
 * @param latDeg latitude, degrees
 */
public record Pointer(double lonDeg, double latDeg) {

  public Pointer {
    if (!(Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90)) {
      throw new IllegalArgumentException(
          "a pointer is at -180 to 180 and -90 to 90 degrees, is at %s and %s"
              .formatted(lonDeg, latDeg));
    }
  }
}
