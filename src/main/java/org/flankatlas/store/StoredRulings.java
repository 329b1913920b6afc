package org.flankatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.comparison.Fact;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rulings in the database. */
@Repository
class StoredRulings implements Rulings {

  /** Rulings whose quotation still stands where it stood. */
  private static final String STANDING =
      """
      select ruling.* from ruling
      join passage on passage.article_id = ruling.article_id and passage.number = ruling.number
        and substring(passage.text, start_offset + 1, end_offset - start_offset) = quotation
      """;

  private final JdbcClient jdbc;

  StoredRulings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Ruling> of(String articleId) {
    return jdbc.sql(
            STANDING + "where ruling.article_id = ? order by number, start_offset, formation_id")
        .param(articleId)
        .query(StoredRulings::ruling)
        .list();
  }

  @Override
  public List<Ruling> accepted() {
    return jdbc.sql(
            STANDING + "where outcome = 'ACCEPTED' order by ruled_at desc, article_id, number")
        .query(StoredRulings::ruling)
        .list();
  }

  @Override
  @EditorsOnly
  @Transactional
  public void rule(Ruling ruling) {
    withdraw(ruling.statement());
    Statement statement = ruling.statement();
    Quotation quotation = statement.quotation();
    jdbc.sql("insert into ruling values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(quotation.articleId(), quotation.passage())
        .params(quotation.span().start(), quotation.span().end(), statement.fact().name())
        .params(formation(statement), statement.value())
        .param(statement.counted())
        .params(quotation.text(), ruling.outcome().name(), ruling.by())
        .param(ruling.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  @EditorsOnly
  public void withdraw(Statement statement) {
    Quotation quotation = statement.quotation();
    jdbc.sql(
            """
            delete from ruling where article_id = ? and number = ? and start_offset = ?
              and end_offset = ? and fact = ? and formation_id = ? and stated = ?
            """)
        .params(quotation.articleId(), quotation.passage())
        .params(quotation.span().start(), quotation.span().end(), statement.fact().name())
        .params(formation(statement), statement.value())
        .update();
  }

  private static String formation(Statement statement) {
    return Objects.requireNonNullElse(statement.formationId(), "");
  }

  private static Ruling ruling(ResultSet row, int rowNumber) throws SQLException {
    String formationId = row.getString("formation_id");
    Quotation quotation =
        new Quotation(
            row.getString("article_id"),
            row.getInt("number"),
            new Span(row.getInt("start_offset"), row.getInt("end_offset")),
            row.getString("quotation"));
    Statement statement =
        new Statement(
            Optional.of(formationId).filter(id -> !id.isEmpty()).orElse(null),
            Fact.valueOf(row.getString("fact")),
            row.getString("stated"),
            row.getString("counted"),
            quotation);
    return new Ruling(
        statement,
        Ruling.Outcome.valueOf(row.getString("outcome")),
        row.getString("ruled_by"),
        row.getObject("ruled_at", OffsetDateTime.class).toInstant());
  }
}
