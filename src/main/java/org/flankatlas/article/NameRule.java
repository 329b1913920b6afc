package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that speaks of one formation by itself: its own ("Multinational Corps Northeast"), its
 * base's, its operation's, or its commander's with his rank.
 */
final class NameRule implements Rule {

  private final Formations formations;

  NameRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean ranked = !terms.at(at - 1).in(Lexicon.TITLES);
    int named = ranked ? terms.skip(Lexicon.TITLES, at) : at;
    Term term = terms.at(named);
    Reason reason = reason(term);
    if (reason == null || named > at && reason != Reason.COMMANDER) {
      return null;
    }
    if (reason == Reason.BASE && !term.isOfSeveralWords() && !speaksOfForces(terms, term)) {
      return null;
    }
    Mention mention =
        new Mention(
            formations.kindOf(term.ids()),
            Set.copyOf(term.ids()),
            terms.span(at, named + 1),
            reason);
    return new Finding(List.of(mention), named + 1);
  }

  /** A town is no base where a passage speaks of its mayor and of no forces. */
  private boolean speaksOfForces(Terms terms, Term base) {
    Theme theme = terms.theme();
    return !theme.ofATown()
        || theme.ofForces()
        || theme.nations().stream()
            .anyMatch(lead -> formations.ledBy(lead).stream().anyMatch(base.ids()::contains));
  }

  private static @Nullable Reason reason(Term term) {
    return switch (term.sense()) {
      case NAME -> Reason.NAME;
      case BASE -> Reason.BASE;
      case OPERATION -> Reason.OPERATION;
      case COMMANDER -> Reason.COMMANDER;
      default -> null;
    };
  }
}
