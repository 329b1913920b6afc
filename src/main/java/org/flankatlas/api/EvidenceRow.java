package org.flankatlas.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Statement;
import org.flankatlas.evidence.Accepted;
import org.flankatlas.evidence.Grounds;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support;
import org.jspecify.annotations.Nullable;

/** One piece of evidence as other programs get it. */
final class EvidenceRow {

  private final Map<EvidenceColumn, Object> parts = new EnumMap<>(EvidenceColumn.class);

  private EvidenceRow(String kind, @Nullable Formation formation) {
    put(EvidenceColumn.KIND, kind);
    if (formation != null) {
      put(EvidenceColumn.FORMATION_ID, formation.id());
      put(EvidenceColumn.FORMATION, formation.name());
    }
  }

  /** A claim with its quotation or source. */
  static EvidenceRow of(Formation formation, Grounds grounds) {
    Claim claim = grounds.claim();
    EvidenceRow row = new EvidenceRow("claim", formation);
    row.put(EvidenceColumn.PROPERTY, word(claim.property()));
    row.put(EvidenceColumn.VALUE, claim.value());
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
    row.put(EvidenceColumn.QUOTATION, matched.passage().text());
    row.putArticle(article);
    row.put(EvidenceColumn.PARAGRAPH, matched.passage().number());
    row.put(EvidenceColumn.SPANS, spans(match.spans()));
    row.put(EvidenceColumn.REASON, match.reason());
    row.put(EvidenceColumn.CERTAINTY, word(match.certainty()));
    row.putCheck(match.checked());
    return row;
  }

  /** A statement that was accepted; of no formation where it is a number. */
  static EvidenceRow of(@Nullable Formation formation, Accepted accepted) {
    Ruling ruling = accepted.ruling();
    Statement statement = ruling.statement();
    EvidenceRow row = new EvidenceRow("statement", formation);
    row.put(EvidenceColumn.PROPERTY, word(statement.fact()));
    row.put(EvidenceColumn.VALUE, statement.value());
    row.put(EvidenceColumn.COUNTED, Objects.requireNonNullElse(statement.counted(), ""));
    row.putQuotation(statement.quotation());
    row.putArticle(accepted.article());
    row.put(EvidenceColumn.ACCEPTED_BY, ruling.by());
    row.put(EvidenceColumn.ACCEPTED_AT, ruling.at().toString());
    return row;
  }

  /** Every part in the order of the columns, empty where the row does not tell it. */
  List<String> cells() {
    return Arrays.stream(EvidenceColumn.values())
        .map(column -> String.valueOf(parts.getOrDefault(column, "")))
        .toList();
  }

  /** The parts that the row tells, by their titles. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    parts.forEach((column, part) -> members.put(column.title(), part));
    return members;
  }

  private void putQuotation(Support.Quotation quotation) {
    put(EvidenceColumn.QUOTATION, quotation.text());
    put(EvidenceColumn.PARAGRAPH, quotation.passage());
    put(EvidenceColumn.SPANS, spans(List.of(quotation.span())));
  }

  private void putSource(Support.Outside outside) {
    put(EvidenceColumn.SOURCE, outside.source().title());
    put(EvidenceColumn.SOURCE_URL, outside.source().url().toString());
    put(EvidenceColumn.SOURCE_DATE, outside.source().date());
    put(EvidenceColumn.CONFIDENCE, word(outside.confidence()));
  }

  private void putArticle(ArticleSummary article) {
    put(EvidenceColumn.ARTICLE_ID, article.id());
    put(EvidenceColumn.ARTICLE, article.title());
    put(EvidenceColumn.PUBLISHER, article.publisher());
    put(EvidenceColumn.PUBLISHED, article.published());
    put(EvidenceColumn.ARTICLE_SHA256, article.sha256());
  }

  private void putCheck(@Nullable Check check) {
    if (check != null) {
      put(EvidenceColumn.CHECKED_BY, check.by());
      put(EvidenceColumn.CHECKED_AT, check.at().toString());
    }
  }

  private void put(EvidenceColumn column, Object part) {
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
