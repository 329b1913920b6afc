package org.flankatlas.comparison;

import java.util.Set;

/**
 * Whether words state something as so. What is denied, ended, to come, possible, proposed or put
 * under a condition is not stated. Questions and what somebody is quoted with are left out before.
 */
final class Mood {

  /** Say that what is told is not, or not yet, or no longer, or not surely so. */
  private static final Set<String> UNREAL =
      Wording.words(
          """
          not no never longer neither nor without cannot hardly nobody none will shall would could
          should might may must can formerly previously once former ex planned proposed future
          possible potential hypothetical envisaged allegedly supposedly reportedly perhaps maybe
          until till""");

  /** Make all that follows in the sentence a condition. */
  private static final Set<String> CONDITIONS = Wording.words("if unless whether suppose imagine");

  /** Make what follows in the clause a proposal, a wish or a doubt. */
  private static final Set<String> PROPOSALS =
      Wording.words(
          """
          propose proposes proposing proposal proposals suggest suggests suggested suggestion plan
          plans planning want wants wanted wish wishes urge urges urged ask asks asked hope hopes
          hoped demand demands demanded consider considers considering considered expect expects
          expected agree agrees agreed deny denies denied doubt doubts doubted call calls called seek seeks sought
          rumour rumours rumor rumors myth falsely wrongly false untrue intends intend intended""");

  private static final Set<String> JOINERS =
      Wording.words("but while whereas which who where because although though and since");

  private static final Set<String> DEFINITE =
      Wording.words("the that this those these its their our all both each every existing");

  /** After a statement these take it back. */
  private static final Set<String> ENDING = Wording.words("until till if unless no anymore");

  private Mood() {}

  /** Whether a clause states what stands from one word to another. */
  static boolean states(Sentence sentence, int from, int to) {
    int clause = clauseStart(sentence, from);
    return !sentence.any(0, from, word -> word.in(CONDITIONS))
        && !sentence.any(clause, to, Mood::isUnreal)
        && !sentence.any(clause, from, word -> word.in(PROPOSALS))
        && !sentence.at(to).in(ENDING);
  }

  /**
   * Whether a noun phrase states what is in it. A definite one takes it as known ("the UK-led
   * battlegroup in Estonia will move"); any other is as real as its clause.
   */
  static boolean takesAsKnown(Sentence sentence, int from, int to) {
    boolean known =
        sentence.at(from).in(DEFINITE)
            || sentence.any(from, to, word -> word.is("existing"))
            || sentence.at(from).isName();
    return known ? !sentence.any(from, to, Mood::isUnreal) : states(sentence, from, to);
  }

  private static boolean isUnreal(Word word) {
    boolean month = word.is("may") && word.capital();
    return word.form().endsWith("n't")
        || word.form().endsWith("n’t")
        || word.in(UNREAL) && !month && word.is(Sense.WORD);
  }

  private static int clauseStart(Sentence sentence, int from) {
    int start = from;
    while (start > 0 && !endsClause(sentence.at(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean endsClause(Word word) {
    return word.is(Sense.COMMA) || word.is(Sense.BREAK) || word.in(JOINERS);
  }
}
