package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own account of itself: "We hand over in March." Outside of quotations and more than
 * once, in an article that is mostly about one formation, and of nothing that is none of its
 * business.
 */
final class Journal {

  private static final int LEAST = 2;

  private Journal() {}

  /** The first "we" of such a passage; null where it is none. */
  static @Nullable Mention find(
      Terms terms, QuotedText quoted, Formations formations, Discourse discourse) {
    Set<String> main = discourse.topics().main();
    if (main.size() != 1 || !terms.theme().ofForces() || terms.theme().ofPolitics()) {
      return null;
    }
    int first = -1;
    int said = 0;
    for (int at = 0; at < terms.size(); at++) {
      Term term = terms.at(at);
      boolean other =
          MilitaryWords.beginsLike(term, TopicWords.OTHER) || term.in(TopicWords.PRIVATE);
      if (other || MilitaryWords.isOfATown(term) || NamedUnit.endsAt(terms, at)) {
        return null;
      }
      if (term.in(TopicWords.WE) && !quoted.holds(term)) {
        first = first < 0 ? at : first;
        said++;
      }
    }
    return said < LEAST
        ? null
        : new Mention(
            formations.kindOf(List.copyOf(main)),
            main,
            terms.span(first, first + 1),
            Reason.CARRIED_ON);
  }
}
