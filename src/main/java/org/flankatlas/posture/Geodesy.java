package org.flankatlas.posture;

/** Measures on the WGS 84 ellipsoid and writes positions as the military grid does. */
public interface Geodesy {

  /** The shortest way over the ellipsoid from one position to another. */
  Course course(Position from, Position to);

  /** The position in the Military Grid Reference System, to the metre ("35V LG 12345 67890"). */
  String mgrs(Position position);

  /**
   * A geodesic.
   *
   * @param distanceM its length in metres
   * @param initialBearingDeg where it sets out to, in degrees clockwise from north, 0 to 360
   */
  record Course(double distanceM, double initialBearingDeg) {}
}
