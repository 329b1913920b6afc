package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun and where it stands: "the battlegroup in Latvia", "battlegroups in Estonia and Latvia",
 * "an existing headquarters in Szczecin, Poland", "Battlegroup Latvia". The place decides against
 * all else: "the four battlegroups in Slovakia, Hungary, Romania and Bulgaria" are of others.
 */
final class LocationRule implements PhraseRule {

  private final Formations formations;

  LocationRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    Places places = phrase.after().places();
    Set<String> ids = ids(phrase);
    if (!ids.isEmpty()) {
      return new Mention(phrase.noun(), ids, phrase.span(), reason(phrase, ids));
    }
    return places.any() ? Mention.elsewhere(phrase.noun(), phrase.span()) : null;
  }

  /** All at the places; of one alone, what its first place with just one has. */
  private Set<String> ids(NounPhrase phrase) {
    Set<String> ids = new LinkedHashSet<>();
    for (Term place : phrase.after().places().known()) {
      Set<String> there = formations.at(place, phrase.noun());
      if (phrase.plural() || there.size() == 1 && ids.isEmpty()) {
        ids.addAll(there);
      }
    }
    return ids;
  }

  private Reason reason(NounPhrase phrase, Set<String> ids) {
    if (phrase.after().named()) {
      return Reason.NAME;
    }
    if (ids.equals(formations.ofKind(Kind.BATTLEGROUP))) {
      return Reason.ALL_FOUR;
    }
    List<Term> leaders = new ArrayList<>(phrase.after().leaders());
    leaders.addAll(phrase.before().led() ? phrase.before().origins() : List.of());
    if (!leaders.isEmpty() && leaders.stream().allMatch(l -> meets(formations.ledBy(l), ids))) {
      return Reason.LEAD_NATION;
    }
    return placeReason(phrase.after().places().known().getFirst());
  }

  /** What a place tells of the formation there. */
  static Reason placeReason(Term place) {
    return switch (place.sense()) {
      case BASE -> Reason.BASE;
      case SEAT -> Reason.SEAT;
      case GROUP, REGION -> Reason.GROUP;
      default -> Reason.HOST_NATION;
    };
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
