package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The peoples of three lead nations or more, each for itself, in a text that has spoken of several
 * battlegroups: "The British briefed journalists, the Germans denied it, the Canadians laughed".
 * All four need no article, and with theirs, beside soldiers, no text about battlegroups.
 */
final class LeadPeoplesRule implements SentenceRule {

  private static final int SEVERAL = 3;

  private final Formations formations;

  LeadPeoplesRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    Terms terms = sentence.terms();
    Set<String> ids = new LinkedHashSet<>();
    List<Term> peoples = new ArrayList<>();
    boolean units = sentence.first(at -> terms.at(at).in(Counted.UNITS)) >= 0;
    boolean bare = namesAll(sentence) && (units || !discourse.severalEver().isEmpty());
    for (int at = sentence.from();
        terms.at(at).sentence() == terms.at(sentence.from()).sentence();
        at++) {
      boolean people = terms.at(at - 1).is("the") || bare;
      Set<String> led = people ? formations.ledBy(terms.at(at)) : Set.of();
      if (ids.addAll(led)) {
        peoples.add(terms.at(at));
      }
    }
    boolean known = bare || discourse.severalEver().containsAll(ids);
    boolean all = ids.equals(formations.ofKind(Kind.BATTLEGROUP)) && terms.theme().ofSoldiers();
    return peoples.size() < SEVERAL || !known && !all
        ? null
        : new Mention(Kind.BATTLEGROUP, ids, sentence.spanOf(peoples), Reason.LEAD_NATION);
  }

  /** Whether a sentence about soldiers names the lead nations of all battlegroups. */
  private boolean namesAll(Sentence sentence) {
    Set<String> led = new LinkedHashSet<>();
    sentence.nations().forEach(nation -> led.addAll(formations.ledBy(nation)));
    return led.equals(formations.ofKind(Kind.BATTLEGROUP)) && sentence.isOfSoldiers();
  }
}
