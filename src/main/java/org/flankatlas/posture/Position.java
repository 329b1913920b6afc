package org.flankatlas.posture;

/**
 * A place on the WGS 84 ellipsoid, in degrees; longitude first, as in CRS84.
 *
 * @param lonDeg degrees east, -180 to 180
 * @param latDeg degrees north, -90 to 90
 */
public record Position(double lonDeg, double latDeg) {

  public Position {
    if (!(lonDeg >= -180 && lonDeg <= 180)) {
      throw new IllegalArgumentException("longitude must be -180 to 180 degrees, is " + lonDeg);
    }
    if (!(latDeg >= -90 && latDeg <= 90)) {
      throw new IllegalArgumentException("latitude must be -90 to 90 degrees, is " + latDeg);
    }
  }
}
