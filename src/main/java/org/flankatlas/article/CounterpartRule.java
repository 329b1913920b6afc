package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who commands a battlegroup, told by his nation in a text about several of them: "his German
 * counterpart", "the British commander". Not where ministers meet.
 */
final class CounterpartRule implements Rule {

  private static final Set<String> ROLES =
      Set.of("counterpart", "colleague", "commander", "guest", "colonel");

  private final Formations formations;

  CounterpartRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!terms.at(at).is(Sense.NATION)
        || !terms.at(at + 1).in(ROLES)
        || Determiner.of(terms.at(at - 1)) == null) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(terms.at(at)));
    ids.retainAll(discourse.severalEver());
    Mention mention =
        new Mention(Kind.BATTLEGROUP, ids, terms.span(at, at + 2), Reason.LEAD_NATION);
    return ids.isEmpty() || terms.theme().ofPolitics()
        ? null
        : new Finding(List.of(mention), at + 2);
  }
}
