package org.flankatlas.map;

/**
 * A circle of one geodesic distance around a marker.
 *
 * @param centreId the marker it is drawn around
 * @param radiusM distance from the marker, metres
 * @param caption words on the ring, may be empty
 */
public record MapRing(String centreId, double radiusM, String caption) {

  public MapRing {
    if (!(radiusM > 0)) {
      throw new IllegalArgumentException("a ring needs a radius above 0 m, is " + radiusM);
    }
  }
}
