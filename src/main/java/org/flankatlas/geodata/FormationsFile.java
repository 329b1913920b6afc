package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Formation.Status;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Symbol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The formations: a GeoJSON point for each, or no geometry for one without a place. */
record FormationsFile(
    DataFolder folder, List<Entry> features, References nations, References symbols) {

  static final String NAME = "posture/formations.geojson";

  static FormationsFile of(DataFolder folder, References nations, List<Symbol> symbols) {
    return new FormationsFile(
        folder,
        folder.features(NAME),
        nations,
        References.of(
            folder, "symbol", SymbolsFile.NAME, symbols.stream().map(Symbol::sidc).toList()));
  }

  /** The ids of all formations, those with problems included. */
  References ids() {
    return References.of(folder, "formation", NAME, features.stream().map(Entry::id).toList());
  }

  List<Formation> read() {
    List<Formation> formations = new ArrayList<>();
    References known = ids();
    for (Entry feature : features) {
      Formation formation = formation(feature, feature.child("properties"), known);
      if (formation != null) {
        formations.add(formation);
      }
    }
    return formations;
  }

  private @Nullable Formation formation(Entry feature, Entry fields, References known) {
    Kind kind = fields.oneOf("kind", Kind.class);
    Status status = fields.oneOf("status", Status.class);
    String host = fields.optionalText("hostNation").orElse(null);
    String superior = fields.optionalText("superior").orElse(null);
    List<String> leads = fields.texts("leadNations");
    leads.forEach(nation -> nations.check(fields, "leadNations", nation));
    leads.forEach(nation -> requireFlag(fields, nation));
    if (kind == Kind.BATTLEGROUP && leads.size() != 1) {
      fields.problem(
          "leadNations", leads.size() + " nations", "the one that leads the battlegroup");
    }
    symbols.check(fields, "sidc", fields.text("sidc"));
    if (host != null) {
      nations.check(fields, "hostNation", host);
    }
    if (superior != null) {
      known.check(fields, "superior", superior);
    }
    Site site = site(feature, fields, status);
    if (kind == null || status == null) {
      return null;
    }
    try {
      return new Formation(
          fields.id(),
          fields.text("name"),
          fields.text("caption"),
          kind,
          status,
          fields.text("sidc"),
          leads,
          host,
          site,
          superior);
    } catch (IllegalArgumentException e) {
      fields.problem("", Objects.toString(e.getMessage()), "a valid formation");
      return null;
    }
  }

  private void requireFlag(Entry fields, String nation) {
    if (!folder.has("flags/" + nation + ".svg")) {
      fields.problem("leadNations", "no flag of \"" + nation + "\"", "flags/" + nation + ".svg");
    }
  }

  private @Nullable Site site(Entry feature, Entry fields, @Nullable Status status) {
    JsonNode geometry = feature.json().path("geometry");
    if (status == Status.PROPOSED) {
      if (!geometry.isNull()) {
        feature.problem(
            "geometry", feature.shown("geometry"), "null, since a proposed formation has no place");
      }
      return null;
    }
    JsonNode coordinates = geometry.path("coordinates");
    if (!geometry.path("type").asString("").equals("Point")
        || !coordinates.path(0).isNumber()
        || !coordinates.path(1).isNumber()) {
      feature.problem("geometry", feature.shown("geometry"), "a GeoJSON Point");
      return null;
    }
    Site.Precision precision = fields.oneOf("precision", Site.Precision.class);
    Position position = position(feature, coordinates);
    return precision == null || position == null
        ? null
        : new Site(fields.text("base"), fields.text("place"), position, precision);
  }

  private static @Nullable Position position(Entry feature, JsonNode coordinates) {
    try {
      return new Position(coordinates.path(0).doubleValue(), coordinates.path(1).doubleValue());
    } catch (IllegalArgumentException e) {
      feature.problem("geometry", coordinates.toString(), Objects.toString(e.getMessage()));
      return null;
    }
  }
}
