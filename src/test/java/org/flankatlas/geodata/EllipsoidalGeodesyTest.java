package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.flankatlas.posture.Geodesy.Course;
import org.flankatlas.posture.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsoidalGeodesyTest {

  private static final Position HEADQUARTERS = new Position(14.49220, 53.44339);

  private final EllipsoidalGeodesy geodesy = new EllipsoidalGeodesy();

  @ParameterizedTest(name = "{0}: {3} km")
  @CsvSource({
    "Tapa Army Base, 25.9545, 59.2453, 957",
    "Tapa (town), 25.95861, 59.26056, 958",
    "Camp Ādaži, 24.3679, 57.0970, 747",
    "Ādaži (town), 24.33713, 57.07045, 744",
    "Rukla, 24.3778, 55.0528, 668",
    "Bemowo Piskie, 22.05904, 53.73537, 502",
    "Orzysz (town), 21.94811, 53.80967, 495"
  })
  void measuresTheWayFromTheHeadquarters(String place, double lonDeg, double latDeg, long km) {
    Course course = geodesy.course(HEADQUARTERS, new Position(lonDeg, latDeg));

    assertThat(Math.round(course.distanceM() / 1000)).as(place).isEqualTo(km);
  }

  @Test
  void agreesWithGeographicLibToTheMillimetre() {
    Position adazi = new Position(24.3679, 57.0970);

    Course course = geodesy.course(HEADQUARTERS, adazi);

    GeodesicData other =
        Geodesic.WGS84.Inverse(
            HEADQUARTERS.latDeg(), HEADQUARTERS.lonDeg(), adazi.latDeg(), adazi.lonDeg());
    assertThat(course.distanceM()).isCloseTo(other.s12, within(0.001));
    assertThat(course.initialBearingDeg()).isCloseTo(other.azi1, within(1e-6));
  }

  @Test
  void givesABearingFromNorthByEastRoundTo360() {
    Position west = new Position(13, 53.44339);

    assertThat(geodesy.course(HEADQUARTERS, west).initialBearingDeg()).isBetween(270.0, 271.0);
    assertThat(geodesy.course(west, HEADQUARTERS).initialBearingDeg()).isBetween(89.0, 90.0);
  }

  @Test
  void measuresNoWayFromAPlaceToItself() {
    assertThat(geodesy.course(HEADQUARTERS, HEADQUARTERS).distanceM()).isZero();
  }

  /**
   * Expected values by Krüger's series to the sixth order, worked out apart from this program; the
   * Washington Monument is the example that many texts on the grid give (18S UJ 23487 06483,
   * rounded there; the standard cuts off).
   */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "headquarters, 14.4922, 53.44339, 33U VV 66271 21715",
    "Tapa, 25.9545, 59.2453, 35V MF 40362 67834",
    "Ādaži, 24.3679, 57.097, 35V LD 40544 31259",
    "Rukla, 24.3778, 55.0528, 35U LB 32502 03809",
    "Bemowo Piskie, 22.05904, 53.73537, 34U EE 69857 54600",
    "Washington Monument, -77.0352, 38.8895, 18S UJ 23486 06483",
    "Bergen in the widened zone 32, 5.33, 60.39, 32V KN 97780 00479",
    "Honolulu, -157.916, 21.4098, 4Q FJ 12353 67890",
    "Sydney, 151.2153, -33.8568, 56H LH 34900 52288"
  })
  void writesThePositionInTheMilitaryGrid(
      String place, double lonDeg, double latDeg, String expected) {
    assertThat(geodesy.mgrs(new Position(lonDeg, latDeg))).as(place).isEqualTo(expected);
  }

  @Test
  void writesTheSameDigitsInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(geodesy.mgrs(HEADQUARTERS)).isEqualTo("33U VV 66271 21715");
    } finally {
      Locale.setDefault(before);
    }
  }
}
