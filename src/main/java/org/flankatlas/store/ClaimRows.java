package org.flankatlas.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Confidence;
import org.flankatlas.posture.Event;
import org.flankatlas.posture.PartialDate;
import org.flankatlas.posture.Posture;
import org.flankatlas.posture.Source;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims, events and the sources they rest on as rows. */
record ClaimRows(JdbcClient jdbc) {

  void insert(Posture posture) {
    for (int i = 0; i < posture.claims().size(); i++) {
      Claim claim = posture.claims().get(i);
      switch (claim.support()) {
        case Support.Quotation quotation -> insertQuoted(claim, i, quotation);
        case Support.Outside outside -> insertOutside(claim, i, outside);
      }
    }
    posture.events().forEach(this::insert);
  }

  private void insertQuoted(Claim claim, int ordinal, Support.Quotation quotation) {
    jdbc.sql(
            """
            insert into claim (id, ordinal, formation_id, property, statement,
              article_id, number, start_offset, end_offset, quotation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(claim.id(), ordinal, claim.formationId(), claim.property().name(), claim.value())
        .params(quotation.articleId(), quotation.passage())
        .params(quotation.span().start(), quotation.span().end(), quotation.text())
        .update();
  }

  private void insertOutside(Claim claim, int ordinal, Support.Outside outside) {
    Source source = outside.source();
    jdbc.sql("merge into source key (id) values (?, ?, ?, ?)")
        .params(source.id(), source.title(), source.url().toString(), source.date())
        .update();
    jdbc.sql(
            """
            insert into claim (id, ordinal, formation_id, property, statement,
              source_id, confidence)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(claim.id(), ordinal, claim.formationId(), claim.property().name(), claim.value())
        .params(source.id(), outside.confidence().name())
        .update();
  }

  private void insert(Event event) {
    Support.Quotation quotation = event.quotation();
    jdbc.sql("insert into event values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(event.id(), event.date().iso(), event.title())
        .params(quotation.articleId(), quotation.passage())
        .params(quotation.span().start(), quotation.span().end(), quotation.text())
        .update();
    for (int i = 0; i < event.formationIds().size(); i++) {
      jdbc.sql("insert into event_formation values (?, ?, ?)")
          .params(event.id(), i, event.formationIds().get(i))
          .update();
    }
  }

  List<Claim> claims() {
    return jdbc.sql(
            """
            select claim.*, source.title, source.url, source.published
            from claim left join source on source.id = claim.source_id
            order by claim.ordinal
            """)
        .query(
            (row, n) ->
                new Claim(
                    row.getString("id"),
                    row.getString("formation_id"),
                    Claim.Property.valueOf(row.getString("property")),
                    row.getString("statement"),
                    row.getString("source_id") == null ? quotation(row) : outside(row)))
        .list();
  }

  List<Event> events() {
    return jdbc.sql("select * from event order by date_iso, id")
        .query(
            (row, n) ->
                new Event(
                    row.getString("id"),
                    new PartialDate(row.getString("date_iso")),
                    row.getString("title"),
                    quotation(row),
                    formationsOf(row.getString("id"))))
        .list();
  }

  private List<String> formationsOf(String eventId) {
    return jdbc.sql("select formation_id from event_formation where event_id = ? order by ordinal")
        .param(eventId)
        .query(String.class)
        .list();
  }

  private static Support.Quotation quotation(ResultSet row) throws SQLException {
    return new Support.Quotation(
        row.getString("article_id"),
        row.getInt("number"),
        new Span(row.getInt("start_offset"), row.getInt("end_offset")),
        row.getString("quotation"));
  }

  private static Support.Outside outside(ResultSet row) throws SQLException {
    return new Support.Outside(
        new Source(
            row.getString("source_id"),
            row.getString("title"),
            URI.create(row.getString("url")),
            row.getString("published")),
        Confidence.valueOf(row.getString("confidence")));
  }
}
