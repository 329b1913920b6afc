package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The brigade", in an article that spoke last of a battlegroup that has become one, where the
 * passage names no other brigade: "The brigade answers to a division".
 */
final class BrigadeRule implements Rule {

  private final Formations formations;

  BrigadeRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean brigade = terms.at(at).is("the") && terms.at(at + 1).is("brigade");
    Set<String> one = discourse.singleEver();
    boolean ours =
        one.size() == 1 && formations.areBrigades(one) && discourse.spokeOfBattlegroups();
    if (!brigade || !ours || !standsAlone(terms, at + 1)) {
      return null;
    }
    Mention mention = new Mention(Kind.BATTLEGROUP, one, terms.span(at, at + 2), Reason.REFERENCE);
    return new Finding(List.of(mention), at + 2);
  }

  private static boolean standsAlone(Terms terms, int noun) {
    Term after = terms.at(noun + 1);
    boolean named =
        after.isUnknownName()
            || after.is("of")
            || after.is(Sense.NATION)
            || after.in(Lexicon.SURE_PLACE);
    return !named && !terms.theme().ofANamedBrigade();
  }
}
