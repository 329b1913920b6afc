package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All battlegroups by their number: "the four battlegroups", "all four battlegroups". Eight, and
 * nine with Finland's, are those of the whole flank and count ours among them. Any other number
 * counts something else, and "the other four" are others.
 */
final class CountRule implements PhraseRule {

  /** How many stand on the whole flank, without Finland and with it. */
  static final Set<Integer> WHOLE_FLANK = Set.of(8, 9);

  private final Formations formations;

  CountRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    if (phrase.noun() != Kind.BATTLEGROUP || !phrase.plural() || phrase.before().count() == 0) {
      return null;
    }
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    boolean others = phrase.another() || phrase.before().hasAny(Lexicon.OTHERS);
    if (WHOLE_FLANK.contains(phrase.before().count()) && !others) {
      return new Mention(phrase.noun(), all, phrase.span(), Reason.COUNTED_AMONG);
    }
    Set<String> named = discourse.hints().hosts();
    if (named.size() > 1 && phrase.before().count() == named.size() && !others) {
      return new Mention(phrase.noun(), named, phrase.span(), Reason.HOST_NATION);
    }
    if (phrase.before().count() != all.size() || others) {
      return Mention.elsewhere(phrase.noun(), phrase.span());
    }
    return new Mention(phrase.noun(), all, phrase.span(), Reason.ALL_FOUR);
  }
}
