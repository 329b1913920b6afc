package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Battlegroups by no number and no place: "Allies agreed to turn battlegroups into brigades". Means
 * none where the text spoke of others last.
 */
final class EveryBattlegroupRule implements SentenceRule {

  private final Formations formations;

  EveryBattlegroupRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    Antecedent last = discourse.remembered(Kind.BATTLEGROUP);
    int noun = sentence.first(at -> isOfAll(sentence, at));
    boolean said = discourse.antecedent(Kind.BATTLEGROUP) != null;
    return noun < 0 || said || last != null && last.isOfOthers()
        ? null
        : new Mention(
            Kind.BATTLEGROUP,
            formations.ofKind(Kind.BATTLEGROUP),
            sentence.terms().span(noun, noun + 1),
            Reason.COUNTED_AMONG);
  }

  private static boolean isOfAll(Sentence sentence, int at) {
    Terms terms = sentence.terms();
    boolean bare =
        terms.at(at - 1).in(TopicWords.BEFORE_ALL)
            || at == sentence.from()
            || terms.at(at - 1).is(Sense.BREAK);
    boolean all =
        terms.at(at).is(Sense.BATTLEGROUPS)
            || terms.at(at).is(Sense.BATTLEGROUP) && terms.at(at + 1).is("commanders");
    return all && sentence.isUnplaced(at) && bare && !Partitive.endsWith(terms, at);
  }
}
