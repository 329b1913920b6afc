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
    int other = terms.at(at).is("the") ? at + 1 : at;
    if (!isOtherThree(terms.at(other), terms.at(other + 1))) {
      return null;
    }
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent known = here == null ? discourse.recalled(Kind.BATTLEGROUP) : here;
    int after = other + 2;
    boolean noun = terms.at(after).is(Sense.BATTLEGROUPS);
    boolean kind =
        terms.at(after).is("of")
            && (terms.at(after + 1).is("the") || terms.at(after + 2).is("kind"));
    boolean ends =
        noun || kind || terms.at(after).is("set") || AllFourRule.endsThere(terms.at(after));
    if (known == null || known.one().size() != 1 || !ends) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ofKind(Kind.BATTLEGROUP));
    ids.removeAll(known.one());
    if (ids.size() != THREE) {
      return null;
    }
    int next = noun ? after + 1 : after;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, next), Reason.GROUP);
    return new Finding(List.of(mention), next);
  }

  private static boolean isOtherThree(Term first, Term second) {
    return (first.is("other") || first.is("remaining")) && second.is("three")
        || first.is("three") && (second.is("others") || second.is("more"));
  }
}
