package org.flankatlas.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.comparison.Meaning.Relation;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;

/**
 * The chain of command, as far as claims of superiors tell it: who stands under a formation's
 * superior, and whom that one stands under.
 */
record ChainOfCommand(Meaning meaning) {

  /**
   * The claims of other formations that place the superior which a statement names in the chain of
   * its formation; none where no claim does.
   */
  List<Claim> placing(Statement statement, List<Claim> claims) {
    List<Claim> all = claims.stream().filter(it -> it.property() == Property.SUPERIOR).toList();
    Set<String> over = superiorsOf(String.valueOf(statement.formationId()), all);
    return all.stream()
        .filter(claim -> !claim.formationId().equals(statement.formationId()))
        .filter(claim -> meaning.compare(statement, claim) == Relation.SAME)
        .filter(
            claim ->
                over.contains(claim.formationId())
                    || !Collections.disjoint(over, superiorsOf(claim.formationId(), all)))
        .toList();
  }

  /** The formations of ours that claims name as superiors of a formation. */
  private Set<String> superiorsOf(String formationId, List<Claim> all) {
    return all.stream()
        .filter(claim -> claim.formationId().equals(formationId))
        .flatMap(claim -> meaning.formations(claim.value()).stream())
        .collect(Collectors.toSet());
  }
}
