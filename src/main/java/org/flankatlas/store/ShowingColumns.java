package org.flankatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.flankatlas.live.LiveFrame;
import org.flankatlas.live.LiveShowing;
import org.flankatlas.live.Pointer;
import org.flankatlas.live.Spotlight;
import org.jspecify.annotations.Nullable;

/** A live showing to the columns of its row, and back. */
final class ShowingColumns {

  private ShowingColumns() {}

  /** What steering and ending change, from the serial to the end. */
  static List<@Nullable Object> thatChange(LiveShowing showing) {
    LiveFrame frame = showing.frame();
    Pointer pointer = frame.pointer();
    Spotlight spotlight = frame.spotlight();
    Instant endedAt = showing.endedAt();
    return Arrays.asList(
        frame.serial(),
        frame.step(),
        frame.black(),
        pointer == null ? null : pointer.lonDeg(),
        pointer == null ? null : pointer.latDeg(),
        spotlight == null ? null : spotlight.lonDeg(),
        spotlight == null ? null : spotlight.latDeg(),
        spotlight == null ? null : spotlight.radiusM(),
        showing.lastAt().atOffset(ZoneOffset.UTC),
        endedAt == null ? null : endedAt.atOffset(ZoneOffset.UTC));
  }

  static LiveShowing read(ResultSet row, int rowNumber) throws SQLException {
    OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
    return new LiveShowing(
        row.getString("code"),
        row.getString("briefing_id"),
        row.getLong("version"),
        row.getInt("steps"),
        frame(row),
        row.getString("started_by"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        endedAt == null ? null : endedAt.toInstant());
  }

  private static LiveFrame frame(ResultSet row) throws SQLException {
    Double pointerLonDeg = row.getObject("pointer_lon_deg", Double.class);
    Double spotlightLonDeg = row.getObject("spotlight_lon_deg", Double.class);
    return new LiveFrame(
        row.getLong("serial"),
        row.getInt("step"),
        row.getBoolean("black"),
        pointerLonDeg == null ? null : new Pointer(pointerLonDeg, row.getDouble("pointer_lat_deg")),
        spotlightLonDeg == null
            ? null
            : new Spotlight(
                spotlightLonDeg,
                row.getDouble("spotlight_lat_deg"),
                row.getDouble("spotlight_radius_m")));
  }
}
