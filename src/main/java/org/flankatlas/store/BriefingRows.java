package org.flankatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.StoredBriefing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes briefings and reads them back. Their content is JSON of the records themselves. */
record BriefingRows(JdbcClient jdbc) {

  /** Every version, as {@link #read} takes it. */
  static final String VERSIONS = "select briefing_version.* from briefing_version ";

  /** The current version of every briefing. */
  static final String CURRENT =
      VERSIONS
          + "join briefing on briefing.id = briefing_id"
          + " and briefing.version = briefing_version.version ";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static StoredBriefing read(ResultSet row, int rowNumber) throws SQLException {
    return new StoredBriefing(
        JSON.readValue(row.getString("content"), Briefing.class),
        row.getLong("version"),
        row.getString("saved_by"),
        Optional.ofNullable(row.getObject("saved_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }

  boolean has(String id) {
    return jdbc.sql("select count(*) from briefing where id = ?")
            .param(id)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Adds a briefing that is not there yet. */
  void insert(StoredBriefing stored) {
    jdbc.sql("insert into briefing values (?, ?, ?, ?)")
        .params(stored.briefing().id(), stored.version())
        .param(stored.savedBy())
        .param(savedAt(stored))
        .update();
    insertVersion(stored);
  }

  /** Puts a briefing in the place of the version that is there, which is kept. */
  void update(StoredBriefing stored, int versionsKept) {
    String id = stored.briefing().id();
    jdbc.sql("update briefing set version = ?, saved_by = ?, saved_at = ? where id = ?")
        .param(stored.version())
        .param(stored.savedBy())
        .param(savedAt(stored))
        .param(id)
        .update();
    insertVersion(stored);
    jdbc.sql("delete from briefing_version where briefing_id = ? and version <= ?")
        .params(id, stored.version() - versionsKept)
        .update();
  }

  private void insertVersion(StoredBriefing stored) {
    jdbc.sql("insert into briefing_version values (?, ?, ?, ?, ?)")
        .params(stored.briefing().id(), stored.version())
        .param(JSON.writeValueAsString(stored.briefing()))
        .param(stored.savedBy())
        .param(savedAt(stored))
        .update();
  }

  private static @Nullable OffsetDateTime savedAt(StoredBriefing stored) {
    Instant at = stored.savedAt();
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
