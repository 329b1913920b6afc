package org.flankatlas.geodata;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/** A GeoJSON file as JTS geometries; one that breaks the rules of its type is reported. */
record GeometryFile(DataFolder folder, String file) {

  /** The geometries by the id of their feature. */
  Map<String, Geometry> read() {
    Map<String, Geometry> geometries = new HashMap<>();
    for (Entry feature : folder.features(file)) {
      try {
        Geometry geometry = new GeoJsonReader().read(feature.json().path("geometry").toString());
        IsValidOp validity = new IsValidOp(geometry);
        if (!validity.isValid()) {
          feature.problem("geometry", validity.getValidationError().toString(), "a valid geometry");
        }
        geometries.put(feature.id(), geometry);
      } catch (ParseException | RuntimeException e) {
        feature.problem("geometry", rootMessage(e), "a GeoJSON geometry");
        folder.markBroken(file);
      }
    }
    return geometries;
  }

  private static String rootMessage(Throwable problem) {
    Throwable cause = problem.getCause();
    return cause == null ? String.valueOf(problem.getMessage()) : rootMessage(cause);
  }
}
