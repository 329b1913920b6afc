package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The corps that does not exist yet: "a second corps", "the planned corps", "a new Baltic corps",
 * "a new corps for the Baltics", "the corps proposal". An owner before it makes it the owner's
 * ("the Polish second corps"), and "another corps" can be any.
 */
final class ProposedCorpsRule implements PhraseRule {

  private final Formations formations;

  ProposedCorpsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    boolean ofANation = !phrase.before().origins().stream().allMatch(OriginRule::isGroup);
    Set<String> proposed = formations.ofKind(Kind.CORPS);
    boolean ours = phrase.noun() == Kind.CORPS && !ofANation && !phrase.another();
    return ours && !proposed.isEmpty() && isProposed(phrase)
        ? new Mention(phrase.noun(), proposed, phrase.span(), Reason.PROPOSAL)
        : null;
  }

  private static boolean isProposed(NounPhrase phrase) {
    Premodifiers before = phrase.before();
    boolean regional =
        !before.origins().isEmpty()
            || phrase.after().places().known().stream().anyMatch(OriginRule::isGroup);
    return before.hasAny(Lexicon.PROPOSED)
        || before.hasAny(Lexicon.ADDED) && regional
        || phrase.after().proposal() && (before.pointed() || regional);
  }
}
