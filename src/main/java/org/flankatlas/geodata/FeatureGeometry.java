package org.flankatlas.geodata;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/** The geometry of a GeoJSON feature; one that breaks the rules of its type is reported. */
record FeatureGeometry(Entry feature) {

  /** The geometry, valid or not; empty after reporting one that can't be read. */
  Optional<Geometry> read() {
    try {
      Geometry geometry = new GeoJsonReader().read(feature.json().path("geometry").toString());
      IsValidOp validity = new IsValidOp(geometry);
      if (!validity.isValid()) {
        feature.problem("geometry", validity.getValidationError().toString(), "a valid geometry");
      }
      return Optional.of(geometry);
    } catch (ParseException | RuntimeException e) {
      feature.problem("geometry", rootMessage(e), "a GeoJSON geometry");
      return Optional.empty();
    }
  }

  private static String rootMessage(Throwable problem) {
    Throwable cause = problem.getCause();
    return cause == null ? String.valueOf(problem.getMessage()) : rootMessage(cause);
  }
}
