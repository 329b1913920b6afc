package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun with a nation, place or group before it: "the Latvia battlegroup", "the Canadian
 * battlegroup", "the Szczecin headquarters", "the three Baltic battlegroups". A nation means the
 * battlegroup it hosts or the one it leads.
 *
 * <p>An origin without one of ours ("the German-Netherlands Corps") is of others; so is a group of
 * which the phrase counts more or fewer. A group says nothing of a corps or headquarters, which
 * then is like one without it.
 */
final class OriginRule implements PhraseRule {

  private final Formations formations;

  OriginRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    List<Term> origins = phrase.before().origins();
    boolean region = origins.stream().allMatch(OriginRule::isGroup);
    if (origins.isEmpty() || region && phrase.noun() != Kind.BATTLEGROUP) {
      return null;
    }
    Set<String> ids = ids(phrase);
    int count = phrase.before().count();
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    if (region && count == all.size() && !phrase.before().hasAny(Lexicon.OTHERS)) {
      ids = all;
    }
    boolean counted = count == 0 || count == ids.size();
    if (ids.isEmpty() || !counted || !phrase.plural() && ids.size() > 1) {
      return Mention.elsewhere(phrase.noun(), phrase.span());
    }
    return new Mention(phrase.noun(), ids, phrase.span(), reason(origins.getFirst(), ids));
  }

  private Set<String> ids(NounPhrase phrase) {
    Set<String> ids = new LinkedHashSet<>();
    for (Term origin : phrase.before().origins()) {
      ids.addAll(formations.at(origin, phrase.noun()));
      if (phrase.noun() == Kind.BATTLEGROUP && origin.is(Sense.NATION)) {
        ids.addAll(formations.ledBy(origin));
      }
    }
    return ids;
  }

  private Reason reason(Term origin, Set<String> ids) {
    if (ids.equals(formations.ofKind(Kind.BATTLEGROUP))) {
      return Reason.ALL_FOUR;
    }
    boolean leads = origin.is(Sense.NATION) && formations.at(origin, Kind.BATTLEGROUP).isEmpty();
    return leads ? Reason.LEAD_NATION : LocationRule.placeReason(origin);
  }

  /** Whether an origin or place is that of a group of formations. */
  static boolean isGroup(Term origin) {
    return origin.is(Sense.GROUP) || origin.is(Sense.REGION);
  }
}
