package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.article.Discourse.Antecedent;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that points back: "those battlegroups", "that headquarters", "the corps", "each
 * battlegroup". It means what its noun last meant in the passage. A demonstrative in the first
 * sentence may also mean what its noun last meant in the passage before, where its own has none.
 */
final class AnaphoraRule implements PhraseRule {

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    if (phrase.another() || !pointsBack(phrase.before())) {
      return null;
    }
    Antecedent here = discourse.antecedent(phrase.noun());
    if (here != null) {
      return mention(phrase, here, Reason.REFERENCE);
    }
    boolean demonstrative = phrase.before().determiner() == Determiner.DEMONSTRATIVE;
    Antecedent earlier =
        demonstrative && phrase.sentence() == 0 ? discourse.carriedOn(phrase.noun()) : null;
    return earlier == null ? null : mention(phrase, earlier, Reason.CARRIED_ON);
  }

  /** "The four battlegroups" are told by their number; "those four battlegroups" point back. */
  private static boolean pointsBack(Premodifiers before) {
    return before.qualifiers().isEmpty()
        && switch (before.determiner()) {
          case NONE, INDEFINITE -> false;
          case DEFINITE -> before.count() == 0;
          case DEMONSTRATIVE, DISTRIBUTIVE -> true;
        };
  }

  /** Null where the antecedent is ours but does not agree in number. */
  private static @Nullable Mention mention(
      NounPhrase phrase, Antecedent antecedent, Reason reason) {
    if (antecedent.one().isEmpty()) {
      return Mention.elsewhere(phrase.noun(), phrase.span());
    }
    boolean many = phrase.noun() == Kind.BATTLEGROUP && phrase.plural();
    Set<String> ids = many ? antecedent.many() : antecedent.one();
    boolean agrees = many ? ids.size() > 1 : ids.size() == 1;
    int count = phrase.before().count();
    return agrees && (count == 0 || count == ids.size())
        ? new Mention(phrase.noun(), ids, phrase.span(), reason)
        : null;
  }
}
