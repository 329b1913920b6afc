package org.flankatlas.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.flankatlas.access.EditorAccount;
import org.flankatlas.access.EditorAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts of editors in the database. */
@Repository
class StoredEditors implements EditorAccounts {

  private final JdbcClient jdbc;

  StoredEditors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<EditorAccount> account(String name) {
    return jdbc.sql("select * from editor where name = ?")
        .param(name)
        .query(
            (row, n) ->
                new EditorAccount(
                    row.getString("name"),
                    row.getString("password"),
                    row.getBoolean("one_time"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public void save(EditorAccount account) {
    jdbc.sql("merge into editor key (name) values (?, ?, ?, ?)")
        .params(
            account.name(),
            account.password(),
            account.oneTime(),
            account.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }
}
