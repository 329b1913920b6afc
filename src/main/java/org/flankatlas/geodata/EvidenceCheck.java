package org.flankatlas.geodata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Status;

/** No mark without a sentence: every fact that the map shows has a claim behind it. */
record EvidenceCheck(DataFolder folder) {

  /** What the card of a formation that stands always shows. */
  private static final Set<Property> ALWAYS =
      Set.of(
          Property.LEAD_NATION,
          Property.HOST_NATION,
          Property.BASE,
          Property.SUPERIOR,
          Property.SINCE,
          Property.POSITION,
          Property.SYMBOL);

  /**
   * Reports every fact without a claim.
   *
   * @param subjects what claims are about, those with other problems included
   */
  void check(List<Formation> formations, List<ClaimsFile.Subject> subjects) {
    if (folder.isBroken(ClaimsFile.NAME)) {
      return;
    }
    for (Formation formation : formations) {
      Set<Property> claimed =
          subjects.stream()
              .filter(subject -> subject.formationId().equals(formation.id()))
              .map(ClaimsFile.Subject::property)
              .collect(Collectors.toSet());
      Set<Property> needed =
          formation.status() == Status.PRESENT ? ALWAYS : Set.of(Property.STATUS, Property.SYMBOL);
      needed.stream()
          .sorted()
          .filter(property -> !claimed.contains(property))
          .filter(property -> property != Property.SUPERIOR || formation.superiorId() != null)
          .forEach(property -> missing(formation, property));
    }
  }

  private void missing(Formation formation, Property property) {
    String name = property.name().toLowerCase(Locale.ROOT).replace('_', '-');
    folder
        .problems()
        .add(
            ClaimsFile.NAME,
            formation.id(),
            name,
            "no claim",
            "a claim with the sentence or source that says so");
  }
}
