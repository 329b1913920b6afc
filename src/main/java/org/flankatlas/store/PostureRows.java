package org.flankatlas.store;

import java.util.List;
import java.util.Optional;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.Posture;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Symbol;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nations, formations and areas as rows. */
record PostureRows(JdbcClient jdbc) {

  void insertFormations(Posture posture) {
    for (int i = 0; i < posture.nations().size(); i++) {
      Nation nation = posture.nations().get(i);
      jdbc.sql("insert into nation values (?, ?, ?, ?)")
          .params(nation.id(), i, nation.name(), nation.colour())
          .update();
    }
    posture.symbols().forEach(this::insert);
    for (int i = 0; i < posture.formations().size(); i++) {
      insert(posture.formations().get(i), i);
    }
    posture.formations().forEach(this::linkToSuperior);
    for (int i = 0; i < posture.areas().size(); i++) {
      Area area = posture.areas().get(i);
      jdbc.sql("insert into area values (?, ?, ?, ?, ?, ?)")
          .params(area.id(), i, area.name(), area.formationId(), area.geometryFile(), area.note())
          .update();
    }
  }

  private void insert(Symbol symbol) {
    jdbc.sql("insert into symbol values (?, ?, ?, ?, ?, ?, ?)")
        .params(symbol.sidc(), symbol.file(), symbol.widthPx(), symbol.heightPx())
        .params(symbol.anchorXPx(), symbol.anchorYPx(), symbol.meaning())
        .update();
  }

  List<Symbol> symbols() {
    return jdbc.sql("select * from symbol").query(Symbol.class).list();
  }

  private void insert(Formation formation, int ordinal) {
    Optional<Site> site = Optional.ofNullable(formation.site());
    jdbc.sql("insert into formation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
        .param(formation.id())
        .param(ordinal)
        .param(formation.name())
        .param(formation.caption())
        .param(formation.kind().name())
        .param(formation.status().name())
        .param(formation.sidc())
        .param(formation.hostNationId())
        .param(site.map(Site::name).orElse(null))
        .param(site.map(Site::place).orElse(null))
        .param(site.map(s -> s.position().lonDeg()).orElse(null))
        .param(site.map(s -> s.position().latDeg()).orElse(null))
        .param(site.map(s -> s.precision().name()).orElse(null))
        .update();
    for (int i = 0; i < formation.leadNationIds().size(); i++) {
      jdbc.sql("insert into lead_nation values (?, ?, ?)")
          .params(formation.id(), i, formation.leadNationIds().get(i))
          .update();
    }
  }

  private void linkToSuperior(Formation formation) {
    jdbc.sql("update formation set superior_id = ? where id = ?")
        .param(formation.superiorId())
        .param(formation.id())
        .update();
  }

  List<Nation> nations() {
    return jdbc.sql("select id, name, colour from nation order by ordinal")
        .query((row, n) -> new Nation(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  List<Formation> formations() {
    return jdbc.sql("select * from formation order by ordinal")
        .query(
            (row, n) -> {
              String siteName = row.getString("site_name");
              return new Formation(
                  row.getString("id"),
                  row.getString("name"),
                  row.getString("caption"),
                  Formation.Kind.valueOf(row.getString("kind")),
                  Formation.Status.valueOf(row.getString("status")),
                  row.getString("sidc"),
                  leadNationIds(row.getString("id")),
                  row.getString("host_nation_id"),
                  siteName == null
                      ? null
                      : new Site(
                          siteName,
                          row.getString("site_place"),
                          new Position(row.getDouble("lon_deg"), row.getDouble("lat_deg")),
                          Site.Precision.valueOf(row.getString("site_precision"))),
                  row.getString("superior_id"));
            })
        .list();
  }

  private List<String> leadNationIds(String formationId) {
    return jdbc.sql("select nation_id from lead_nation where formation_id = ? order by ordinal")
        .param(formationId)
        .query(String.class)
        .list();
  }

  List<Area> areas() {
    return jdbc.sql("select id, name, formation_id, geometry_file, note from area order by ordinal")
        .query(
            (row, n) ->
                new Area(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }
}
