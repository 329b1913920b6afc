package org.flankatlas.geodata;

import java.util.Locale;
import mil.nga.mgrs.MGRS;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.Position;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.springframework.stereotype.Component;

/** Geodesy by GeoTools, and the military grid by the library of the agency that keeps it. */
@Component
class EllipsoidalGeodesy implements Geodesy {

  @Override
  public Course course(Position from, Position to) {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(from.lonDeg(), from.latDeg());
    calculator.setDestinationGeographicPoint(to.lonDeg(), to.latDeg());
    return new Course(calculator.getOrthodromicDistance(), (calculator.getAzimuth() + 360) % 360);
  }

  @Override
  public String mgrs(Position position) {
    MGRS grid = MGRS.from(mil.nga.grid.features.Point.point(position.lonDeg(), position.latDeg()));
    return String.format(
        Locale.ROOT,
        "%d%c %c%c %05d %05d",
        grid.getZone(),
        grid.getBand(),
        grid.getColumn(),
        grid.getRow(),
        grid.getEasting(),
        grid.getNorthing());
  }
}
