package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.posture.Area;

/** The areas of responsibility, each with its geometry in a file of its own. */
record AreasFile(DataFolder folder, References formations) {

  static final String NAME = "posture/areas.json";

  List<Area> read() {
    List<Area> areas = new ArrayList<>();
    for (Entry entry : folder.entries(NAME)) {
      String formationId = entry.text("formation");
      formations.check(entry, "formation", formationId);
      String geometry = entry.text("geometry");
      checkGeometry(entry, geometry);
      areas.add(
          new Area(entry.id(), entry.text("name"), formationId, geometry, entry.text("note")));
    }
    return areas;
  }

  private void checkGeometry(Entry entry, String file) {
    if (!folder.has(file)) {
      entry.problem("geometry", "no file " + file, "a GeoJSON file under geodata/");
      return;
    }
    boolean extent =
        new GeometryFile(folder, file)
            .read().values().stream().anyMatch(geometry -> geometry.getDimension() == 2);
    if (!extent && !folder.isBroken(file)) {
      entry.problem("geometry", "no polygon in " + file, "a file with a polygon");
    }
  }
}
