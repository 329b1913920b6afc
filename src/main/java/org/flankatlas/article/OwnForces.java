package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;

/**
 * Soldiers told by their nation alone, which the text names elsewhere: before them in the sentence,
 * or beside a place that only the passage names. Only for nations that keep no other forces there.
 */
final class OwnForces {

  /** Most terms between a nation and the forces that it keeps. */
  private static final int FURTHEST = 20;

  private final Formations formations;

  OwnForces(Formations formations) {
    this.formations = formations;
  }

  Set<String> find(Terms terms, int at, Premodifiers before, Places places, Discourse discourse) {
    if (!before.origins().isEmpty()) {
      return inPassage(before.origins(), discourse);
    }
    boolean battalion = terms.at(before.next()).is("battalion");
    Set<String> led = ofSubject(terms, at, battalion);
    if (!places.any() && before.determiner() == Determiner.POSSESSIVE) {
      return both(led, spokenOf(discourse));
    }
    boolean country = isInTheCountry(terms, places.next());
    return both(
        led, country ? spokenOf(discourse) : formations.at(places.known(), Kind.BATTLEGROUP));
  }

  Set<String> alone(List<Term> nations) {
    Set<String> alone = new LinkedHashSet<>();
    nations.forEach(nation -> alone.addAll(formations.alone(nation)));
    return alone;
  }

  static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static boolean isInTheCountry(Terms terms, int at) {
    return terms.at(at).is("in") && terms.at(at + 1).is("the") && terms.at(at + 2).is("country");
  }

  /**
   * "Britain keeps 900 soldiers in Estonia": the last nation before them in their sentence. What
   * nations keep beside a battlegroup is more or less than a battalion.
   */
  private Set<String> ofSubject(Terms terms, int forces, boolean battalion) {
    int sentence = terms.at(forces).sentence();
    for (int at = forces - 1;
        at >= forces - FURTHEST && terms.at(at).sentence() == sentence;
        at--) {
      if (MilitaryWords.beginsLike(terms.at(at), TopicWords.OTHER)) {
        break;
      }
      if (terms.at(at).is(Sense.NATION)) {
        return battalion ? formations.ledBy(terms.at(at)) : alone(List.of(terms.at(at)));
      }
    }
    return Set.of();
  }

  /**
   * "British soldiers" in a passage that names the host nation or base of those they lead, or after
   * one that spoke of them.
   */
  private Set<String> inPassage(List<Term> nations, Discourse discourse) {
    Set<String> named = spokenOf(discourse);
    named.addAll(discourse.hints().hosts());
    return both(alone(nations), named);
  }

  private static Set<String> spokenOf(Discourse discourse) {
    Set<String> ids = new LinkedHashSet<>();
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent before = discourse.recalled(Kind.BATTLEGROUP);
    ids.addAll(here == null ? Set.of() : here.many());
    ids.addAll(before == null ? Set.of() : before.many());
    return ids;
  }
}
