package org.flankatlas.article;

import java.util.List;
import java.util.Set;

/** Folded words by which one says who leads, commands or hosts. */
final class LeadWords {

  /** With "by" they name who leads. */
  static final Set<String> LED = words("led headed commanded run");

  /** Beginnings of words that mean so in the other languages of the region. */
  static final List<String> LED_BEGINNINGS =
      List.of("gefuhrt", "dowodzon", "kierowan", "vadit", "vadovaujam", "juhit");

  /** Stand between "led" and who leads. */
  static final Set<String> BY = words("by przez von");

  static final Set<String> LEADS =
      words("lead leads leading led heads commands runs headed commanded spearheads");

  /** With "charge of" they mean so. */
  private static final Set<String> TAKES = words("take takes took taken taking");

  private static final Set<String> CHARGE = words("charge command");

  /** Mean so only after an auxiliary, and something else after an adjective. */
  static final Set<String> TO_LEAD = words("head command run");

  /** With "under" and a nation they name who leads: "under British command". */
  static final Set<String> COMMAND = words("command leadership lead control");

  static final Set<String> HOSTS = words("hosts hosting hosted host houses");

  /** Stand between a country and the verb: "Canada has long led". */
  static final Set<String> AUXILIARIES =
      words("will would has have is been also currently now already still");

  private LeadWords() {}

  /**
   * The index of the last word of the verb by which the nation before {@code from} leads; -1 where
   * there is none.
   */
  static int verb(Terms terms, int from) {
    int verb = terms.skip(AUXILIARIES, from);
    boolean charge = terms.at(verb + 1).in(CHARGE) && terms.at(verb + 2).is("of");
    if (terms.at(verb).in(TAKES) && charge) {
      return verb + 2;
    }
    boolean passive = terms.at(verb + 1).is("by");
    boolean leads =
        !passive && terms.at(verb).in(LEADS) || verb > from && terms.at(verb).in(TO_LEAD);
    return leads ? verb : -1;
  }

  /** Whether a term says of a nation beside it that it leads. */
  static boolean isLed(Term term) {
    return term.in(LED) || MilitaryWords.beginsLike(term, LED_BEGINNINGS);
  }

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
