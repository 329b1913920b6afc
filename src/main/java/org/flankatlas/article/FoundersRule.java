package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All nations that lead a headquarters, and no others, in a passage that speaks of a staff and its
 * command or names its seat: "A Dane, a German and a Pole take turns to run it".
 */
final class FoundersRule implements SentenceRule {

  private final Formations formations;

  FoundersRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    List<Term> nations = sentence.nations();
    Set<String> named = new HashSet<>();
    nations.forEach(nation -> named.addAll(nation.ids()));
    Set<String> ids = formations.headquartersOf(named);
    Terms terms = sentence.terms();
    boolean staff = !terms.theme().command().isEmpty();
    boolean seat = sentence.first(at -> terms.at(at).is(Sense.SEAT)) >= 0;
    return ids.isEmpty() || !staff && !seat
        ? null
        : new Mention(Kind.HEADQUARTERS, ids, sentence.spanOf(nations), Reason.LEAD_NATION);
  }
}
