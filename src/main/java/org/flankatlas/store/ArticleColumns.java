package org.flankatlas.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.flankatlas.article.Addition;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;
import org.jspecify.annotations.Nullable;

/** Reads articles, passages and matches from the columns of their tables. */
final class ArticleColumns {

  private ArticleColumns() {}

  static ArticleSummary summary(ResultSet row, int rowNumber) throws SQLException {
    return new ArticleSummary(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("published"),
        row.getObject("dated", LocalDate.class),
        Optional.ofNullable(row.getString("url")).map(URI::create).orElse(null),
        row.getString("licence"),
        row.getString("sha256"),
        addition(row));
  }

  private static @Nullable Addition addition(ResultSet row) throws SQLException {
    String by = row.getString("added_by");
    return by == null
        ? null
        : new Addition(by, row.getObject("added_at", OffsetDateTime.class).toInstant());
  }

  static Passage passage(ResultSet row, int rowNumber) throws SQLException {
    return new Passage(
        row.getString("article_id"),
        row.getInt("number"),
        Passage.Kind.valueOf(row.getString("kind")),
        row.getString("text"));
  }

  /** A row of {@code finding}. */
  static Match found(ResultSet row, int rowNumber) throws SQLException {
    return new Match(
        row.getString("formation_id"),
        SpanText.read(row.getString("spans")),
        row.getString("reason"),
        Certainty.valueOf(row.getString("certainty")));
  }

  /** A row of {@code mention}. */
  static Match match(ResultSet row, int rowNumber) throws SQLException {
    String by = row.getString("checked_by");
    return new Match(
        row.getString("formation_id"),
        SpanText.read(row.getString("spans")),
        row.getString("reason"),
        Certainty.valueOf(row.getString("certainty")),
        by == null
            ? null
            : new Check(by, row.getObject("checked_at", OffsetDateTime.class).toInstant()));
  }
}
