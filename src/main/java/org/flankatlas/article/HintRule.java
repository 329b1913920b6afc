package org.flankatlas.article;

import java.util.HashSet;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun that points to what is known where nothing of its kind was spoken of before: "Latvian
 * officials praised the battlegroup", "Szczecin is proud of the corps". The nations or the seat
 * that the passage names, or else those before it, must leave only one formation; of corps there is
 * only one.
 */
final class HintRule implements PhraseRule {

  private final Formations formations;

  HintRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Premodifiers before = phrase.before();
    boolean bare =
        before.origins().isEmpty()
            && before.qualifiers().isEmpty()
            && !phrase.after().places().any();
    boolean known =
        discourse.antecedent(phrase.noun()) != null || discourse.remembered(phrase.noun()) != null;
    Antecedent other = discourse.remembered(phrase.noun());
    boolean ours = other == null || !other.one().isEmpty();
    boolean fresh = discourse.antecedent(phrase.noun()) == null;
    if (bare && ours && fresh && isOfThemAll(phrase)) {
      return new Mention(
          phrase.noun(), formations.ofKind(phrase.noun()), phrase.span(), Reason.REFERENCE);
    }
    if (!bare || known || phrase.plural() || phrase.another() || !before.pointed()) {
      return null;
    }
    Kind kind = phrase.noun() == Kind.CORPS ? Kind.HEADQUARTERS : phrase.noun();
    Set<String> ids = discourse.hints().of(id -> formations.ofKind(kind).contains(id));
    if (ids.isEmpty() && phrase.noun() == Kind.CORPS) {
      ids = formations.ofKind(kind);
    }
    boolean told = ids.size() == 1 && phrase.noun() != Kind.HEADQUARTERS;
    return told ? new Mention(phrase.noun(), ids, phrase.span(), Reason.REFERENCE) : null;
  }

  /** "The battlegroups" in a text that has not said which. */
  private static boolean isOfThemAll(NounPhrase phrase) {
    Premodifiers before = phrase.before();
    boolean every = before.determiner() == Determiner.DEFINITE;
    return phrase.noun() == Kind.BATTLEGROUP
        && phrase.plural()
        && !phrase.another()
        && every
        && before.count() == 0;
  }

  /** Notes what the nations and places of a passage hint at. */
  void note(Terms terms, Discourse discourse) {
    Set<String> hints = new HashSet<>();
    Set<String> hosts = new HashSet<>();
    Set<String> leads = new HashSet<>();
    for (int at = 0; at < terms.size(); at++) {
      Term term = terms.at(at);
      hints.addAll(formations.hintedBy(term));
      if (term.is(Sense.NATION) || term.is(Sense.BASE)) {
        hosts.addAll(formations.at(term, Kind.BATTLEGROUP));
        leads.addAll(formations.ledBy(term));
      }
    }
    discourse.hints().note(hints, hosts, leads);
  }
}
