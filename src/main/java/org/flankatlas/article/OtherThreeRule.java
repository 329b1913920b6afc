package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The other three", "three others of the kind", after one battlegroup was spoken of: all but that
 * one.
 */
final class OtherThreeRule implements Rule {

  private static final int THREE = 3;

  private static final Set<String> OTHERS = Set.of("others", "more");

  private final Formations formations;

  OtherThreeRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean pointed = terms.at(at).is("the");
    int other = pointed ? at + 1 : at;
    int after = other + 2;
    boolean noun = terms.at(after).is(Sense.BATTLEGROUPS);
    boolean told = noun || isOfTheKind(terms, after);
    if (!pointed || !isOther(terms.at(other), terms.at(other + 1), terms.at(after))) {
      boolean three = terms.at(other).is("three") && terms.at(other + 1).in(OTHERS);
      if (!three || !told && !terms.at(after).is("set")) {
        return null;
      }
    }
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent known = here == null ? discourse.recalled(Kind.BATTLEGROUP) : here;
    if (known == null || known.one().size() != 1) {
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

  /** "The other three" by themselves, and no others of something else. */
  private static boolean isOther(Term first, Term second, Term after) {
    boolean other = (first.is("other") || first.is("remaining")) && second.is("three");
    boolean noun = after.is(Sense.BATTLEGROUPS) || after.is("of");
    return other && (noun || AllFourRule.endsThere(after));
  }

  /** "Of its kind", "of the kind". */
  private static boolean isOfTheKind(Terms terms, int at) {
    return terms.at(at).is("of") && terms.at(at + 2).is("kind");
  }
}
