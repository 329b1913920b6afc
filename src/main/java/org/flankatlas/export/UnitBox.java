package org.flankatlas.export;

/** A rectangle of Web Mercator as a share of the world: 0 to 1, right and down. */
record UnitBox(double left, double top, double right, double bottom) {

  static UnitBox of(double westDeg, double southDeg, double eastDeg, double northDeg) {
    return new UnitBox(unitX(westDeg), unitY(northDeg), unitX(eastDeg), unitY(southDeg));
  }

  private static double unitX(double lonDeg) {
    return (lonDeg + 180) / 360;
  }

  private static double unitY(double latDeg) {
    double tangent = Math.tan(Math.toRadians(latDeg));
    return (1 - Math.log(tangent + Math.hypot(tangent, 1)) / Math.PI) / 2;
  }
}
