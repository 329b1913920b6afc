package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** "The other three", after one battlegroup was spoken of: all but that one. */
final class OtherThreeRule implements Rule {

  private static final int THREE = 3;

  private final Formations formations;

  OtherThreeRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!terms.at(at).is("the") || !terms.at(at + 1).is("other") || !terms.at(at + 2).is("three")) {
      return null;
    }
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent known = here == null ? discourse.recalled(Kind.BATTLEGROUP) : here;
    boolean noun = terms.at(at + 3).is(Sense.BATTLEGROUPS);
    boolean ends = noun || AllFourRule.endsThere(terms.at(at + 3));
    if (known == null || known.one().size() != 1 || !ends) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ofKind(Kind.BATTLEGROUP));
    ids.removeAll(known.one());
    if (ids.size() != THREE) {
      return null;
    }
    int next = noun ? at + 4 : at + 3;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, next), Reason.GROUP);
    return new Finding(List.of(mention), next);
  }
}
