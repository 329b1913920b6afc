package org.flankatlas.store;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StaleBriefingException;
import org.flankatlas.briefing.StoredBriefing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Briefings in the database. Who writes holds the briefing's row until the end. */
@Repository
class StoredBriefings implements Briefings, BriefingShelf {

  private static final Logger log = LoggerFactory.getLogger(StoredBriefings.class);

  private final JdbcClient jdbc;
  private final BriefingRows rows;

  StoredBriefings(JdbcClient jdbc) {
    this.jdbc = jdbc;
    rows = new BriefingRows(jdbc);
  }

  @Override
  public List<StoredBriefing> all() {
    return jdbc.sql(
            BriefingRows.CURRENT
                + "order by briefing.saved_by is not null, briefing.saved_at desc, briefing.id")
        .query(BriefingRows::read)
        .list();
  }

  @Override
  public Optional<StoredBriefing> briefing(String id) {
    return jdbc.sql(BriefingRows.CURRENT + "where briefing.id = ?")
        .param(id)
        .query(BriefingRows::read)
        .optional();
  }

  @Override
  public Optional<StoredBriefing> version(String id, long version) {
    return jdbc.sql(BriefingRows.VERSIONS + "where briefing_id = ? and version = ?")
        .params(id, version)
        .query(BriefingRows::read)
        .optional();
  }

  @Override
  public List<StoredBriefing> versions(String id) {
    return jdbc.sql(
            BriefingRows.VERSIONS
                + "where briefing_id = ? and saved_by is not null order by version desc")
        .param(id)
        .query(BriefingRows::read)
        .list();
  }

  @Override
  @EditorsOnly
  @Transactional
  public StoredBriefing add(Briefing briefing, String editor) {
    jdbc.sql("select id from briefing for update").query(String.class).list();
    Briefing named = briefing.copy(freeId(briefing.id()), briefing.title());
    StoredBriefing stored = new StoredBriefing(named, 1, editor, Instant.now());
    rows.insert(stored);
    log.info("{} added the briefing {}", editor, named.id());
    return stored;
  }

  @Override
  @EditorsOnly
  @Transactional
  public StoredBriefing save(Briefing briefing, long version, String editor) {
    StoredBriefing current = held(briefing.id()).orElseThrow(() -> unknown(briefing.id()));
    refuseShipped(current);
    if (current.version() != version) {
      throw new StaleBriefingException(current);
    }
    StoredBriefing stored = new StoredBriefing(briefing, version + 1, editor, Instant.now());
    rows.update(stored, VERSIONS_KEPT);
    return stored;
  }

  @Override
  @EditorsOnly
  @Transactional
  public void remove(String id, String editor) {
    Optional<StoredBriefing> current = held(id);
    current.ifPresent(StoredBriefings::refuseShipped);
    jdbc.sql("delete from briefing where id = ?").param(id).update();
    current.ifPresent(it -> log.info("{} removed the briefing {}", editor, id));
  }

  /** The briefing, with nobody else writing it until the transaction ends. */
  private Optional<StoredBriefing> held(String id) {
    jdbc.sql("select id from briefing where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
    return briefing(id);
  }

  private String freeId(String wanted) {
    String id = wanted;
    for (int number = 2; rows.has(id); number++) {
      String tail = "-" + number;
      id = wanted.substring(0, Math.min(wanted.length(), 64 - tail.length())) + tail;
    }
    return id;
  }

  private static void refuseShipped(StoredBriefing briefing) {
    if (briefing.shipped()) {
      throw new IllegalArgumentException(
          briefing.briefing().id() + " came with the atlas: copy it to change it");
    }
  }

  private static NoSuchElementException unknown(String id) {
    return new NoSuchElementException("no briefing " + id);
  }
}
