package org.flankatlas.geodata;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** A GeoJSON file as JTS geometries; one that breaks the rules of its type is reported. */
record GeometryFile(DataFolder folder, String file) {

  /** The geometries by the id of their feature. */
  Map<String, Geometry> read() {
    Map<String, Geometry> geometries = new HashMap<>();
    for (Entry feature : folder.features(file)) {
      new FeatureGeometry(feature)
          .read()
          .ifPresentOrElse(
              geometry -> geometries.put(feature.id(), geometry), () -> folder.markBroken(file));
    }
    return geometries;
  }
}
