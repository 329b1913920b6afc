package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A passage marked as the answer to the one before, and so about what that asks of. */
final class Answer {

  private static final Set<String> NAMES = Set.of("answer", "reply", "response", "a", "antwort");

  private Answer() {}

  /** What an answer that names nothing is about; null where a passage is no answer. */
  static @Nullable Mention find(Terms terms, Formations formations, Discourse discourse) {
    Term mark = terms.at(1);
    boolean answer =
        terms.at(0).in(NAMES)
            && terms.at(0).capitals() != Token.Capitals.NONE
            && (mark.is(Sense.STOP) || mark.is(Sense.BREAK));
    Set<String> ids = discourse.topics().justBefore();
    return !answer || ids.isEmpty()
        ? null
        : new Mention(
            formations.kindOf(List.copyOf(ids)), ids, terms.span(0, 1), Reason.CARRIED_ON);
  }
}
