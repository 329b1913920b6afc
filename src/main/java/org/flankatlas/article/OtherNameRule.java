package org.flankatlas.article;

import java.util.List;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The name or seat of a formation that is none of ours: "the German-Netherlands Corps", "Münster".
 * It speaks of nothing, but "the corps" after it is that one.
 */
final class OtherNameRule implements Rule {

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Term term = terms.at(at);
    return term.is(Sense.OTHER)
        ? new Finding(List.of(Mention.elsewhere(kind(term), terms.span(at, at + 1))), at + 1)
        : null;
  }

  private static Kind kind(Term term) {
    return Kind.valueOf(term.ids().getFirst());
  }
}
