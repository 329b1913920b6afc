package org.flankatlas.article;

import java.util.List;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** A {@link ProForm} after a mention: it stands for the noun used last in the passage. */
final class ProFormRule implements Rule {

  private final List<PhraseRule> rules;

  ProFormRule(List<PhraseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Kind spoken = discourse.latestNoun();
    boolean battlegroup =
        spoken == null && terms.theme().ofForces() || isOfSeveral(terms, at, discourse);
    Kind noun = battlegroup ? Kind.BATTLEGROUP : spoken;
    NounPhrase phrase = noun == null ? null : ProForm.read(terms, at, noun);
    boolean staff = noun == Kind.HEADQUARTERS || noun == Kind.CORPS;
    phrase = phrase == null && noun != null && !staff ? ProForm.nations(terms, at, noun) : phrase;
    if (phrase == null || phrase.plural() && Partitive.holds(terms, at, phrase.next())) {
      return null;
    }
    for (PhraseRule rule : rules) {
      Mention mention = rule.resolve(phrase, discourse);
      if (mention != null) {
        return new Finding(List.of(mention), phrase.next());
      }
    }
    return null;
  }

  /** "The northern ones": of what there are several, only battlegroups. */
  private static boolean isOfSeveral(Terms terms, int at, Discourse discourse) {
    boolean several = isPlural(terms.at(at + 1)) || isPlural(terms.at(at + 2));
    return several && !discourse.severalEver().isEmpty();
  }

  private static boolean isPlural(Term term) {
    return term.is("ones") || term.in(Counted.UNITS);
  }
}
