package org.flankatlas.article;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** What a passage has spoken of so far: the antecedents of its anaphora. */
final class Discourse {

  private final @Nullable Discourse before;
  private final Map<Kind, Antecedent> latest = new EnumMap<>(Kind.class);
  private @Nullable Kind latestNoun;

  /**
   * @param before the passage before; null where none is or where it is of another article
   */
  Discourse(@Nullable Discourse before) {
    this.before = before == null ? null : before.alone();
  }

  /**
   * Antecedents of one noun.
   *
   * @param one the latest mention
   * @param many the latest mention of several, with all single ones since
   */
  record Antecedent(Set<String> one, Set<String> many) {}

  void note(Mention mention) {
    latestNoun = mention.noun();
    for (Kind noun : Kind.values()) {
      if (Formations.answersTo(noun, mention.noun())) {
        latest.merge(noun, new Antecedent(mention.ids(), mention.ids()), Discourse::following);
      }
    }
  }

  /** What a noun refers back to here; null where the passage has not used it yet. */
  @Nullable Antecedent antecedent(Kind noun) {
    return latest.get(noun);
  }

  /** What a noun refers back to in the passage before. */
  @Nullable Antecedent carriedOn(Kind noun) {
    return before == null ? null : before.antecedent(noun);
  }

  /** The kind of the latest mention; null before the first. */
  @Nullable Kind latestNoun() {
    return latestNoun;
  }

  private static Antecedent following(Antecedent earlier, Antecedent latest) {
    if (earlier.one().isEmpty() || latest.one().size() != 1) {
      return latest;
    }
    Set<String> many = new LinkedHashSet<>(earlier.many());
    many.addAll(latest.one());
    return new Antecedent(latest.one(), many);
  }

  /** This passage without those before it, so that only one is ever held. */
  private Discourse alone() {
    Discourse alone = new Discourse(null);
    alone.latest.putAll(latest);
    return alone;
  }
}
