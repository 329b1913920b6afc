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
    int first = pointed ? at + 1 : at;
    int after = first + 2;
    boolean noun = terms.at(after).is(Sense.BATTLEGROUPS);
    if (!(pointed && areTheOther(terms, first)) && !areThreeOthers(terms, first)) {
      return null;
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

  /** "Other three", "remaining three" by themselves, and no others of something else. */
  private static boolean areTheOther(Terms terms, int at) {
    boolean other = terms.at(at).is("other") || terms.at(at).is("remaining");
    Term after = terms.at(at + 2);
    boolean ends = after.is(Sense.BATTLEGROUPS) || after.is("of") || AllFourRule.endsThere(after);
    return other && terms.at(at + 1).is("three") && ends;
  }

  /** "Three others of the kind", "three more battlegroups", "three others set up". */
  private static boolean areThreeOthers(Terms terms, int at) {
    Term after = terms.at(at + 2);
    boolean kind = after.is("of") && terms.at(at + 4).is("kind");
    boolean told = after.is(Sense.BATTLEGROUPS) || after.is("set") || kind;
    return terms.at(at).is("three") && terms.at(at + 1).in(OTHERS) && told;
  }
}
