package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Confidence;
import org.flankatlas.posture.Source;
import org.flankatlas.posture.Support;
import org.jspecify.annotations.Nullable;

/** The claims, each with the quotation or the outside source it rests on. */
record ClaimsFile(DataFolder folder, References formations, Quotations quotations) {

  static final String NAME = "posture/claims.json";
  private static final String SOURCES = "posture/sources.json";

  /**
   * What a claim is about.
   *
   * @param formationId the formation
   * @param property the fact
   */
  record Subject(String formationId, Claim.Property property) {}

  /**
   * What the file holds.
   *
   * @param valid the claims that can be shown as true
   * @param subjects what all claims are about, those with problems included
   */
  record Claims(List<Claim> valid, List<Subject> subjects) {}

  Claims read() {
    Map<String, Source> sources =
        folder.entries(SOURCES).stream()
            .map(ClaimsFile::source)
            .collect(Collectors.toMap(Source::id, Function.identity(), (first, second) -> first));
    List<Claim> claims = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    for (Entry entry : folder.entries(NAME)) {
      String formationId = entry.text("formation");
      formations.check(entry, "formation", formationId);
      Claim.Property property = entry.oneOf("property", Claim.Property.class);
      Support support = support(entry, sources);
      String value = entry.text("value");
      if (property != null) {
        subjects.add(new Subject(formationId, property));
      }
      if (property != null && support != null) {
        claims.add(new Claim(entry.id(), formationId, property, value, support));
      }
    }
    return new Claims(claims, subjects);
  }

  private static Source source(Entry entry) {
    return new Source(
        entry.id(), entry.text("title"), WebAddress.in(entry, "url"), entry.text("date"));
  }

  private @Nullable Support support(Entry entry, Map<String, Source> sources) {
    boolean quoted = entry.json().has("quotation");
    if (quoted == entry.json().has("outside")) {
      entry.problem("support", quoted ? "both" : "neither", "a quotation or an outside source");
      return null;
    }
    if (quoted) {
      return quotations.read(entry, "quotation");
    }
    Entry outside = entry.child("outside");
    String sourceId = outside.text("source");
    Source source = sources.get(sourceId);
    Confidence confidence = outside.oneOf("confidence", Confidence.class);
    if (source == null) {
      References.of(folder, "source", SOURCES, List.copyOf(sources.keySet()))
          .check(entry, "source", sourceId);
    }
    return source == null || confidence == null ? null : new Support.Outside(source, confidence);
  }
}
