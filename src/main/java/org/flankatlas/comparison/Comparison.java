package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.comparison.Compared.Verdict;
import org.flankatlas.posture.Claim;

/**
 * Holds statements against the claims of the map.
 *
 * <p>Values are compared by what they mean: nations by any of their names, bases by any name of the
 * formation's base, dates as precisely as the vaguer of the two is, superiors by any name of the
 * formation. Where claims of one fact differ among themselves, one that says otherwise is enough
 * for a conflict; save for superiors, of which a formation has one at each level. Safe for use by
 * several threads.
 */
public final class Comparison {

  private final Meaning meaning;
  private final ChainOfCommand chain;
  private final Tally tally;

  public Comparison(Gazetteer gazetteer) {
    Names names = new Names(gazetteer);
    meaning = new Meaning(names);
    chain = new ChainOfCommand(meaning);
    tally = new Tally(names);
  }

  /** Every statement in the order given, held against the claims of its formation and fact. */
  public List<Compared> compare(List<Statement> statements, List<Claim> claims) {
    return statements.stream()
        .map(
            statement ->
                statement.fact() == Fact.NUMBER
                    ? tally.compare(statement, claims)
                    : compare(statement, claims))
        .toList();
  }

  private Compared compare(Statement statement, List<Claim> claims) {
    List<Claim> agreeing = new ArrayList<>();
    List<Claim> differing = new ArrayList<>();
    for (Claim claim : claims) {
      if (Objects.equals(claim.formationId(), statement.formationId())
          && claim.property() == statement.fact().property()) {
        switch (meaning.compare(statement, claim)) {
          case SAME -> agreeing.add(claim);
          case OTHER -> differing.add(claim);
          case UNKNOWN -> {}
        }
      }
    }
    if (statement.fact() == Fact.SUPERIOR && agreeing.isEmpty()) {
      List<Claim> placing = chain.placing(statement, claims);
      if (!placing.isEmpty()) {
        return new Compared(statement, Verdict.OTHER_LEVEL, placing, null);
      }
    }
    boolean oneIsEnough = statement.fact() != Fact.SUPERIOR || agreeing.isEmpty();
    if (!differing.isEmpty() && oneIsEnough) {
      return new Compared(statement, Verdict.CONFLICTING, differing, null);
    }
    Verdict verdict = agreeing.isEmpty() ? Verdict.NEW : Verdict.CONFIRMING;
    return new Compared(statement, verdict, agreeing, null);
  }
}
