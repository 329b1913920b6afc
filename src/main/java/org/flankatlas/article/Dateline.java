package org.flankatlas.article;

/**
 * The place with which an agency begins a report: "RIGA, Latvia –", "TALLINN (Agencies) –". After
 * the first it begins another report, which has nothing to do with the one before.
 */
final class Dateline {

  /** Most terms up to the dash. */
  private static final int LONGEST = 9;

  private Dateline() {}

  static boolean begins(Terms terms) {
    boolean capitals =
        terms.at(0).capitals() == Token.Capitals.ALL && terms.at(0).form().length() > 2;
    for (int at = 1; capitals && at <= LONGEST; at++) {
      Term term = terms.at(at);
      if (term.is(Sense.BREAK) && !term.form().equals("(") && !term.form().equals(")")) {
        return !term.form().equals(":");
      }
      boolean name = term.capitals() != Token.Capitals.NONE || Character.isDigit(firstOf(term));
      if (!name && !term.is(Sense.COMMA) && !term.is(Sense.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private static char firstOf(Term term) {
    return term.form().isEmpty() ? ' ' : term.form().charAt(0);
  }
}
