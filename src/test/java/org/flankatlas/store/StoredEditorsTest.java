package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.flankatlas.access.EditorAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
class StoredEditorsTest {

  private static final EditorAccount FIRST =
      new EditorAccount("editor", "{bcrypt}once", true, Instant.parse("2026-06-01T12:00:00Z"));

  @Autowired private JdbcClient jdbc;

  @Test
  void givesAnAccountBackAsItWasSaved() {
    StoredEditors stored = new StoredEditors(jdbc);
    stored.save(FIRST);

    assertThat(stored.account("editor")).contains(FIRST);
    assertThat(stored.account("nobody")).isEmpty();
    assertThat(stored.account("' or '1'='1")).isEmpty();
  }

  @Test
  void putsAChangedAccountInThePlaceOfTheFirst() {
    StoredEditors stored = new StoredEditors(jdbc);
    EditorAccount own =
        new EditorAccount("editor", "{bcrypt}own", false, FIRST.changedAt().plusSeconds(60));
    stored.save(FIRST);

    stored.save(own);

    assertThat(stored.account("editor")).contains(own);
    assertThat(jdbc.sql("select count(*) from editor").query(Integer.class).single()).isOne();
  }
}
