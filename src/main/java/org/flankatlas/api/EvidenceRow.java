package org.flankatlas.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.evidence.Grounds;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support;
import org.jspecify.annotations.Nullable;

/** One piece of evidence as other programs get it. */
final class EvidenceRow {

  /** What a row can tell, in order; {@code docs/data.md} says what each means. */
  enum Column {
    KIND("kind"),
    FORMATION_ID("formationId"),
    FORMATION("formation"),
    PROPERTY("property"),
    VALUE("value"),
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
    CHECKED_AT("checkedAt");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    static List<String> titles() {
      return Arrays.stream(values()).map(column -> column.title).toList();
    }
  }

  private final Map<Column, Object> parts = new EnumMap<>(Column.class);

  private EvidenceRow(String kind, Formation formation) {
    put(Column.KIND, kind);
    put(Column.FORMATION_ID, formation.id());
    put(Column.FORMATION, formation.name());
  }

  /** A claim with its quotation or source. */
  static EvidenceRow of(Formation formation, Grounds grounds) {
    Claim claim = grounds.claim();
    EvidenceRow row = new EvidenceRow("claim", formation);
    row.put(Column.PROPERTY, word(claim.property()));
    row.put(Column.VALUE, claim.value());
    switch (claim.support()) {
      case Support.Quotation quotation -> row.putQuotation(quotation);
      case Support.Outside outside -> row.putSource(outside);
    }
    Grounds.Quoted quoted = grounds.quoted();
    if (quoted != null) {
      row.putArticle(quoted.article());
      row.putCheck(quoted.checked());
    }
    return row;
  }

  /** A passage that was found for a formation. */
  static EvidenceRow of(Formation formation, MatchedPassage matched, ArticleSummary article) {
    Match match = matched.matches().getFirst();
    EvidenceRow row = new EvidenceRow("passage", formation);
    row.put(Column.QUOTATION, matched.passage().text());
    row.putArticle(article);
    row.put(Column.PARAGRAPH, matched.passage().number());
    row.put(Column.SPANS, spans(match.spans()));
    row.put(Column.REASON, match.reason());
    row.put(Column.CERTAINTY, word(match.certainty()));
    row.putCheck(match.checked());
    return row;
  }

  /** Every part in the order of the columns, empty where the row does not tell it. */
  List<String> cells() {
    return Arrays.stream(Column.values())
        .map(column -> String.valueOf(parts.getOrDefault(column, "")))
        .toList();
  }

  /** The parts that the row tells, by their titles. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    parts.forEach((column, part) -> members.put(column.title, part));
    return members;
  }

  private void putQuotation(Support.Quotation quotation) {
    put(Column.QUOTATION, quotation.text());
    put(Column.PARAGRAPH, quotation.passage());
    put(Column.SPANS, spans(List.of(quotation.span())));
  }

  private void putSource(Support.Outside outside) {
    put(Column.SOURCE, outside.source().title());
    put(Column.SOURCE_URL, outside.source().url().toString());
    put(Column.SOURCE_DATE, outside.source().date());
    put(Column.CONFIDENCE, word(outside.confidence()));
  }

  private void putArticle(ArticleSummary article) {
    put(Column.ARTICLE_ID, article.id());
    put(Column.ARTICLE, article.title());
    put(Column.PUBLISHER, article.publisher());
    put(Column.PUBLISHED, article.published());
    put(Column.ARTICLE_SHA256, article.sha256());
  }

  private void putCheck(@Nullable Check check) {
    if (check != null) {
      put(Column.CHECKED_BY, check.by());
      put(Column.CHECKED_AT, check.at().toString());
    }
  }

  private void put(Column column, Object part) {
    if (!part.equals("")) {
      parts.put(column, part);
    }
  }

  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
