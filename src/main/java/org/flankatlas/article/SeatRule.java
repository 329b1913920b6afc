package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * * The town of a headquarters in a sentence that speaks of a staff or of command, or in a passage
 * that does and says nothing of a town's life: "the staff in Szczecin", "it answers to Szczecin".
 * The town by itself is a town.
 */
final class SeatRule implements Rule {

  private final Formations formations;

  SeatRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Term seat = terms.at(at);
    if (!seat.is(Sense.SEAT)
        || !speaksOfCommand(terms, at) && !isAnsweredTo(terms, at) && !isKnown(terms, discourse)) {
      return null;
    }
    Mention mention =
        new Mention(
            formations.kindOf(seat.ids()),
            Set.copyOf(seat.ids()),
            terms.span(at, at + 1),
            Reason.SEAT);
    return new Finding(List.of(mention), at + 1);
  }

  private static boolean speaksOfCommand(Terms terms, int seat) {
    Theme theme = terms.theme();
    int sentence = terms.at(seat).sentence();
    return theme.command().get(sentence)
        || theme.soldiers().get(sentence)
        || !theme.command().isEmpty() && !theme.ofATown();
  }

  /** Whether the passages before spoke of the headquarters, and this one of no town's life. */
  private static boolean isKnown(Terms terms, Discourse discourse) {
    Antecedent before = discourse.recalled(Kind.HEADQUARTERS);
    return before != null && !before.one().isEmpty() && !terms.theme().ofATown();
  }

  private static boolean isAnsweredTo(Terms terms, int seat) {
    int before = seat - 1;
    return terms.at(before).is("under")
        || terms.at(before).is("to") && terms.at(before - 1).in(MilitaryWords.ANSWERS);
  }
}
