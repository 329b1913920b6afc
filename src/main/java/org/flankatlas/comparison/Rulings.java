package org.flankatlas.comparison;

import java.util.List;

/**
 * Rulings on statements; they outlive restarts. One whose quotation no longer stands in its article
 * is not given.
 */
public interface Rulings {

  /** Every ruling on what an article states, in the order of the text. */
  List<Ruling> of(String articleId);

  /** Every accepted statement, newest ruling first. */
  List<Ruling> accepted();

  /** Puts a ruling in the place of the one on the same statement. */
  void rule(Ruling ruling);

  /** Takes the ruling on a statement back; where there is none, nothing happens. */
  void withdraw(Statement statement);
}
