package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The nations that make up the battlegroup just spoken of, by no name: "the sending nations", "the
 * framework nation", "the contributing countries".
 */
final class Partners {

  private static final Set<String> PARTS =
      Set.of("sending", "contributing", "partner", "participating", "framework", "lead", "troop");

  private static final Set<String> NATIONS =
      Set.of("nation", "nations", "country", "countries", "states", "contributors");

  private Partners() {}

  /** The first of them after a passage about one battlegroup; null where there is none. */
  static @Nullable Mention find(Terms terms, Formations formations, Discourse discourse) {
    Set<String> ids = discourse.topics().justBefore();
    if (ids.size() != 1 || !formations.ofKind(Kind.BATTLEGROUP).containsAll(ids)) {
      return null;
    }
    for (int at = 1; at < terms.size(); at++) {
      boolean partners = terms.at(at).in(PARTS) && terms.at(at - 1).in(References.POINTERS);
      int noun = terms.skip(PARTS, at);
      if (partners && terms.at(noun).in(NATIONS)) {
        return new Mention(Kind.BATTLEGROUP, ids, terms.span(at - 1, noun + 1), Reason.CARRIED_ON);
      }
    }
    return null;
  }
}
