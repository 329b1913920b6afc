package org.flankatlas.geodata;

import java.util.List;
import java.util.Map;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.Site;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Holds every formation's position against the outline of its host nation. */
record PlaceCheck(DataFolder folder) {

  private static final String COUNTRIES = "basemap/countries.geojson";
  private static final GeometryFactory POINTS = new GeometryFactory();

  void check(List<Formation> formations) {
    Map<String, Geometry> countries = new GeometryFile(folder, COUNTRIES).read();
    if (folder.isBroken(COUNTRIES)) {
      return;
    }
    for (Formation formation : formations) {
      Site site = formation.site();
      String host = formation.hostNationId();
      if (site == null) {
        continue;
      }
      if (host == null) {
        problem(formation, "hostNation", "nothing", "the nation it is based in");
      } else if (!countries.containsKey(host)) {
        problem(formation, "hostNation", "\"" + host + "\"", "a country of " + COUNTRIES);
      } else {
        check(formation, site.position(), countries.get(host));
      }
    }
  }

  private void check(Formation formation, Position position, Geometry country) {
    double lonDeg = position.lonDeg();
    double latDeg = position.latDeg();
    if (!contains(country, lonDeg, latDeg)) {
      problem(
          formation,
          "geometry",
          "[" + lonDeg + ", " + latDeg + "]",
          contains(country, latDeg, lonDeg)
              ? "[%s, %s] in %s, since the order is longitude, latitude"
                  .formatted(latDeg, lonDeg, formation.hostNationId())
              : "longitude, latitude of a place in " + formation.hostNationId());
    }
  }

  private static boolean contains(Geometry country, double lonDeg, double latDeg) {
    return country.covers(POINTS.createPoint(new Coordinate(lonDeg, latDeg)));
  }

  private void problem(Formation formation, String field, String found, String expected) {
    folder.problems().add(FormationsFile.NAME, formation.id(), field, found, expected);
  }
}
