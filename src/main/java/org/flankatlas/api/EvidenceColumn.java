package org.flankatlas.api;

import java.util.Arrays;
import java.util.List;

/** What a row of evidence can tell, in order; {@code docs/data.md} says what each means. */
enum EvidenceColumn {
  KIND("kind"),
  FORMATION_ID("formationId"),
  FORMATION("formation"),
  PROPERTY("property"),
  VALUE("value"),
  COUNTED("counted"),
  QUOTATION("quotation"),
  ARTICLE_ID("articleId"),
  ARTICLE("article"),
  PUBLISHER("publisher"),
  PUBLISHED("published"),
  ARTICLE_SHA256("articleSha256"),
  PARAGRAPH("paragraph"),
  SPANS("spans"),
  SOURCE("source"),
  SOURCE_URL("sourceUrl"),
  SOURCE_DATE("sourceDate"),
  CONFIDENCE("confidence"),
  REASON("reason"),
  CERTAINTY("certainty"),
  CHECKED_BY("checkedBy"),
  CHECKED_AT("checkedAt"),
  ACCEPTED_BY("acceptedBy"),
  ACCEPTED_AT("acceptedAt");

  private final String title;

  EvidenceColumn(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(EvidenceColumn::title).toList();
  }
}
