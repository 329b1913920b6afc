package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A lead nation in the possessive whose noun is left out, in a text about several battlegroups:
 * "Germany's has been folded into a brigade", "Britain's is the smallest".
 */
final class ElidedRule implements Rule {

  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "would", "can", "could", "may", "remains", "stays");

  private final Formations formations;

  ElidedRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean elided =
        terms.at(at).is(Sense.NATION)
            && terms.at(at + 1).is(Lexicon.POSSESSIVE)
            && terms.at(at + 2).in(VERBS);
    if (!elided) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(at)));
    ids.retainAll(discourse.severalEver());
    Mention mention =
        new Mention(Kind.BATTLEGROUP, ids, terms.span(at, at + 2), Reason.LEAD_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), at + 2);
  }
}
