package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Nations whose soldiers serve together in one battlegroup alone: "with a Croat on one side and a
 * Briton on the other". Two that join it must be named, and none that has no part in it.
 */
final class CompanyRule implements SentenceRule {

  private static final int LEAST = 2;

  private final Formations formations;

  CompanyRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention find(Sentence sentence, Discourse discourse) {
    List<Term> nations = sentence.nations();
    if (sentence.first(at -> isPlaceOfAnother(sentence, at)) >= 0) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ofKind(Kind.BATTLEGROUP));
    nations.forEach(nation -> ids.removeIf(id -> !hasPart(nation, id)));
    ids.removeIf(id -> joined(nations, id) < LEAST);
    Antecedent said = discourse.antecedent(Kind.BATTLEGROUP);
    boolean elsewhere =
        said != null && said.isOfOthers() || sentence.first(sentence::isUnplaced) >= 0;
    return ids.size() != 1
            || elsewhere
            || sentence.terms().theme().ofATown()
            || !sentence.isOfSoldiers()
        ? null
        : new Mention(Kind.BATTLEGROUP, ids, sentence.spanOf(nations), Reason.TOGETHER);
  }

  /** "In Slovakia": no place of ours, so that what is told is not about ours. */
  private boolean isPlaceOfAnother(Sentence sentence, int at) {
    Term place = sentence.terms().at(at);
    boolean fronted = place.isUnknownName() && at == sentence.from() + 1;
    boolean nation = place.is(Sense.NATION) && formations.at(place, Kind.BATTLEGROUP).isEmpty();
    return (fronted || nation) && sentence.terms().at(at - 1).is("in");
  }

  private boolean hasPart(Term nation, String id) {
    return formations.joinedBy(nation).contains(id)
        || formations.ledBy(nation).contains(id)
        || formations.at(nation, Kind.BATTLEGROUP).contains(id);
  }

  /** How many nations that join a formation are named. */
  private long joined(List<Term> nations, String id) {
    return nations.stream()
        .filter(nation -> formations.joinedBy(nation).contains(id))
        .map(Term::ids)
        .distinct()
        .count();
  }
}
