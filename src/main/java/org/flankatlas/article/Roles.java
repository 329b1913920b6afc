package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Those who serve in a formation by what they are there, in an article that is mostly about it:
 * "the new Chief of Staff", "the Deputy Commander", "a spokesman, Major Berg".
 */
final class Roles {

  /** Most words between a determiner and a role. */
  private static final int MODIFIERS = 3;

  private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson");

  private Roles() {}

  /** The first of them; null where there is none or another unit is named. */
  static @Nullable Mention find(Terms terms, Formations formations, Discourse discourse) {
    Set<String> main = discourse.topics().main();
    if (main.size() != 1 || NamedUnit.standsBefore(terms, terms.size())) {
      return null;
    }
    Kind kind = formations.kindOf(List.copyOf(main));
    for (int at = 0; at < terms.size(); at++) {
      int end = end(terms, at, kind == Kind.HEADQUARTERS);
      if (end > 0) {
        return new Mention(kind, main, terms.span(at, end), Reason.CARRIED_ON);
      }
    }
    return null;
  }

  /** The index after a role that begins at a term; -1 where none does. */
  private static int end(Terms terms, int at, boolean staff) {
    if (terms.at(at).in(SPEAKERS) && terms.at(at + 1).is(Sense.COMMA)) {
      return terms.at(at + 2).in(Lexicon.TITLES) ? at + 1 : -1;
    }
    if (staff && terms.at(at).is("chief") && isPointedAt(terms, at)) {
      return terms.at(at + 1).is("of") && terms.at(at + 2).is("staff") ? at + 3 : -1;
    }
    boolean deputy = terms.at(at).is("deputy") || terms.at(at).is("commanding");
    boolean commands = terms.at(at + 1).is("commander") || terms.at(at + 1).is("officer");
    boolean bare = !terms.at(at + 2).is("of");
    return deputy && commands && bare && isPointedAt(terms, at) ? at + 2 : -1;
  }

  private static boolean isPointedAt(Terms terms, int role) {
    for (int at = role - 1; at >= role - MODIFIERS && terms.at(at).is(Sense.WORD); at--) {
      if (terms.at(at).in(References.POINTERS)) {
        return true;
      }
    }
    return false;
  }
}
