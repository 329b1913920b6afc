package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The multinational corps", "the tri-national headquarters", "the land headquarters for the Baltic
 * states", "NATO's corps in Poland" without another name: among what the atlas knows there is one.
 */
final class MultinationalCorpsRule implements PhraseRule {

  private final Formations formations;

  MultinationalCorpsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Premodifiers before = phrase.before();
    boolean plain = before.origins().isEmpty() && before.qualifiers().isEmpty();
    Antecedent other = discourse.remembered(phrase.noun());
    boolean known =
        discourse.remembered(Kind.CORPS) != null || discourse.antecedent(Kind.CORPS) != null;
    if (phrase.noun() == Kind.BATTLEGROUP || phrase.another() || !plain || !isTold(phrase, known)) {
      return null;
    }
    if (phrase.noun() == Kind.HEADQUARTERS && other != null && other.one().isEmpty()) {
      return null;
    }
    Set<String> headquarters = formations.ofKind(Kind.HEADQUARTERS);
    return headquarters.size() == 1
        ? new Mention(phrase.noun(), headquarters, phrase.span(), Reason.NAME)
        : null;
  }

  private boolean isTold(NounPhrase phrase, boolean known) {
    Premodifiers before = phrase.before();
    List<Term> places = phrase.after().places().known();
    if (!phrase.after().places().any()) {
      boolean corps = phrase.noun() == Kind.CORPS;
      boolean existing = before.existing() && (corps || known);
      return before.pointed() && (before.shared() || before.ofLand() || existing)
          || corps && before.allied() && before.determiner() != Determiner.INDEFINITE;
    }
    boolean told = before.shared() || before.ofLand();
    return (told || before.allied() && phrase.noun() == Kind.CORPS)
        && !places.isEmpty()
        && places.stream().allMatch(this::isCovered);
  }

  /** Whether a place is where it sits, or the region that it commands. */
  private boolean isCovered(Term place) {
    return formations.hostsHeadquarters(place) || OriginRule.isGroup(place);
  }
}
