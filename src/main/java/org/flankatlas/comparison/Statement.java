package org.flankatlas.comparison;

import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a text states.
 *
 * @param formationId the formation it is about; null for a number
 * @param fact which fact
 * @param value the fact, in words as a claim has them ("United Kingdom", "19 June 2017"); a number
 *     in digits, a base or an unknown superior as the text writes it
 * @param counted what a number counts, in plain words ("battlegroups in the Baltic states");
 *     "battlegroups" alone where the text does not say which; null for every other fact
 * @param quotation the words that say so, exactly
 */
public record Statement(
    @Nullable String formationId,
    Fact fact,
    String value,
    @Nullable String counted,
    Quotation quotation) {

  public Statement {
    boolean number = fact == Fact.NUMBER;
    if (number != (formationId == null) || number != (counted != null)) {
      throw new IllegalArgumentException(
          "a number counts something and is of no formation, every other fact is of one: " + value);
    }
  }
}
