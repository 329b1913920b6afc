package org.flankatlas.ui;

import java.util.Locale;
import org.flankatlas.posture.Position;

/** Positions as a reader writes them; latitude first, as people say it. */
final class Coordinates {

  private Coordinates() {}

  /** "57.0970° N, 24.3679° E". */
  static String decimal(Position position) {
    return "%s° %s, %s° %s"
        .formatted(
            degrees(position.latDeg()),
            northOrSouth(position),
            degrees(position.lonDeg()),
            eastOrWest(position));
  }

  /** "57° 05′ 49″ N, 24° 22′ 04″ E". */
  static String degreesMinutesSeconds(Position position) {
    return sexagesimal(position.latDeg())
        + " "
        + northOrSouth(position)
        + ", "
        + sexagesimal(position.lonDeg())
        + " "
        + eastOrWest(position);
  }

  private static String degrees(double deg) {
    return String.format(Locale.ROOT, "%.4f", Math.abs(deg));
  }

  private static String sexagesimal(double deg) {
    long seconds = Math.round(Math.abs(deg) * 3600);
    return String.format(
        Locale.ROOT, "%d° %02d′ %02d″", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String northOrSouth(Position position) {
    return position.latDeg() < 0 ? "S" : "N";
  }

  private static String eastOrWest(Position position) {
    return position.lonDeg() < 0 ? "W" : "E";
  }
}
