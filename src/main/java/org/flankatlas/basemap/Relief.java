package org.flankatlas.basemap;

/**
 * Where the edges of the picture of shaded relief lie. The picture is in Web Mercator.
 *
 * @param westDeg western edge, degrees
 * @param southDeg southern edge, degrees
 * @param eastDeg eastern edge, degrees
 * @param northDeg northern edge, degrees
 */
public record Relief(double westDeg, double southDeg, double eastDeg, double northDeg) {

  public Relief {
    if (!(-180 <= westDeg && westDeg < eastDeg && eastDeg <= 180)
        || !(-90 < southDeg && southDeg < northDeg && northDeg < 90)) {
      throw new IllegalArgumentException(
          "a picture needs west < east and south < north in degrees, is %s %s %s %s"
              .formatted(westDeg, southDeg, eastDeg, northDeg));
    }
  }
}
