package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Forces that a visitor to their host has seen: "I returned from Latvia, and the brigade is ready".
 * Only where the lead nation keeps no other forces.
 */
final class VisitRule implements SentenceRule {

  private static final List<String> VISITS =
      List.of("visit", "return", "tour", "flew", "fly", "travel", "trip");

  /** Most terms from a visit to where it goes. */
  private static final int NEAR = 4;

  private final Formations formations;

  VisitRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    Terms terms = sentence.terms();
    int visit = sentence.first(at -> MilitaryWords.beginsLike(terms.at(at), VISITS));
    int host = visit < 0 ? -1 : sentence.first(at -> at > visit && !hosted(terms, at).isEmpty());
    int forces = host < 0 ? -1 : sentence.first(at -> at > host && isSeen(terms, at));
    return forces < 0 || host > visit + NEAR
        ? null
        : new Mention(
            Kind.BATTLEGROUP, hosted(terms, host), terms.span(host, forces + 1), Reason.TOGETHER);
  }

  private Set<String> hosted(Terms terms, int at) {
    Set<String> ids = new LinkedHashSet<>(formations.at(terms.at(at), Kind.BATTLEGROUP));
    ids.removeIf(id -> !formations.isSole(id));
    return ids;
  }

  /** "The brigade", "our troops": known forces with no name of their own. */
  private static boolean isSeen(Terms terms, int at) {
    Term noun = terms.at(at);
    boolean forces = noun.in(ForceWords.MISSIONS) || noun.is("troops") || noun.is("soldiers");
    return forces && terms.at(at - 1).in(References.POINTERS) && !terms.at(at + 1).is("of");
  }
}
