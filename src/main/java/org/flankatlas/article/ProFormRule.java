package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** A {@link ProForm} after a mention: it stands for the noun used last in the passage. */
final class ProFormRule implements Rule {

  private static final Set<String> SEVERAL = Set.of("ones", "groups");

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
    if (phrase == null) {
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
    boolean several = terms.at(at + 1).in(SEVERAL) || terms.at(at + 2).in(SEVERAL);
    return several && !discourse.severalEver().isEmpty();
  }
}
