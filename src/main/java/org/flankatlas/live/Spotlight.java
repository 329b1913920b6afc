package org.flankatlas.live;

/**
 * A circle on the map that stays light while all else is dimmed.
 *
 * @param lonDeg longitude of its centre, degrees
 * @param latDeg latitude of its centre, degrees
 * @param radiusM its radius, metres
 */
public record Spotlight(double lonDeg, double latDeg, double radiusM) {

  /** Largest radius, metres: a quarter of the way around the earth. */
  static final double LARGEST_M = 10_000_000;

  public Spotlight {
    if (!(Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90)) {
      throw new IllegalArgumentException(
          "a spotlight is at -180 to 180 and -90 to 90 degrees, is at %s and %s"
              .formatted(lonDeg, latDeg));
    }
    if (!(radiusM > 0 && radiusM <= LARGEST_M)) {
      throw new IllegalArgumentException(
          "a spotlight's radius is above 0 and at most %.0f m, is %s"
              .formatted(LARGEST_M, radiusM));
    }
  }
}
