package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The groups", "each of the groups", not far after several battlegroups: these. "Similar groups in
 * Lithuania and Latvia", "four such groups", after any: by their places or number.
 */
final class GroupsRule implements Rule {

  private static final Set<String> LIKE = Set.of("such", "similar");

  private static final Set<String> GROUPS = Set.of("groups", "units", "battalions", "formations");

  private final Formations formations;

  GroupsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (terms.at(at).in(LIKE) && terms.at(at + 1).in(GROUPS)) {
      boolean ours = discourse.spokeOfBattlegroups() && !Newcomers.areHostsOf(terms, at);
      return ours ? alike(terms, at) : null;
    }
    if (!terms.at(at + 1).is("groups")) {
      return null;
    }
    boolean pointed = terms.at(at).is("the") || terms.at(at).in(Lexicon.DEMONSTRATIVES);
    Term after = terms.at(at + 2);
    boolean another = after.is("of") || LeadWords.isLed(after) || isOneOf(terms, at);
    return pointed && !another && discourse.spokeOfSeveral()
        ? finding(terms, at, at + 2, discourse.severalEver())
        : null;
  }

  private @Nullable Finding alike(Terms terms, int at) {
    Postmodifiers after = Postmodifiers.read(terms, at + 2, Kind.BATTLEGROUP, true);
    Set<String> there = formations.at(after.places().known(), Kind.BATTLEGROUP);
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    Integer count = Lexicon.NUMBERS.get(terms.at(at - 1).form());
    boolean flank = count != null && CountRule.WHOLE_FLANK.contains(count);
    boolean four = count != null && count == all.size();
    boolean every = (four || flank) && !after.places().any();
    return finding(terms, at, after.next(), every ? all : there);
  }

  /** "The largest of the groups", but not "each of the groups". */
  private static boolean isOneOf(Terms terms, int at) {
    Term chosen = terms.at(at - 2);
    boolean every = chosen.in(Lexicon.DISTRIBUTIVES) || chosen.in(Lexicon.DEFINITES);
    return terms.at(at - 1).is("of") && !every;
  }

  private static @Nullable Finding finding(Terms terms, int from, int to, Set<String> ids) {
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(from, to), Reason.REFERENCE);
    return ids.isEmpty() ? null : new Finding(List.of(mention), to);
  }
}
