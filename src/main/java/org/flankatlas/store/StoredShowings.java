package org.flankatlas.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.live.KeptShowings;
import org.flankatlas.live.LiveShowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Live showings in the database. */
@Repository
class StoredShowings implements KeptShowings {

  private static final String ALL = "select * from live_showing ";

  private final JdbcClient jdbc;

  StoredShowings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @EditorsOnly
  public void add(LiveShowing showing, String keyHash) {
    jdbc.sql(
            """
            insert into live_showing (key_hash, briefing_id, version, steps, started_by, started_at,
              serial, step, black, pointer_lon_deg, pointer_lat_deg,
              spotlight_lon_deg, spotlight_lat_deg, spotlight_radius_m, last_at, ended_at, code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(keyHash, showing.briefingId(), showing.version(), showing.steps())
        .params(showing.startedBy(), showing.startedAt().atOffset(ZoneOffset.UTC))
        .params(ShowingColumns.thatChange(showing))
        .param(showing.code())
        .update();
  }

  @Override
  public void save(LiveShowing showing) {
    jdbc.sql(
            """
            update live_showing set serial = ?, step = ?, black = ?, pointer_lon_deg = ?,
              pointer_lat_deg = ?, spotlight_lon_deg = ?, spotlight_lat_deg = ?,
              spotlight_radius_m = ?, last_at = ?, ended_at = ?
            where code = ? and serial <= ? and ended_at is null
            """)
        .params(ShowingColumns.thatChange(showing))
        .params(showing.code(), showing.frame().serial())
        .update();
  }

  @Override
  public Optional<LiveShowing> showing(String code) {
    return jdbc.sql(ALL + "where code = ?").param(code).query(ShowingColumns::read).optional();
  }

  @Override
  public Optional<String> keyHash(String code) {
    return jdbc.sql("select key_hash from live_showing where code = ?")
        .param(code)
        .query(String.class)
        .optional();
  }

  @Override
  public List<LiveShowing> going() {
    return jdbc.sql(ALL + "where ended_at is null order by started_at")
        .query(ShowingColumns::read)
        .list();
  }

  @Override
  public void forgetEndedBefore(Instant time) {
    jdbc.sql("delete from live_showing where ended_at < ?")
        .param(time.atOffset(ZoneOffset.UTC))
        .update();
  }
}
