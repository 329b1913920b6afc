package org.flankatlas.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** What a passage has spoken of so far, and those before it: the antecedents of its anaphora. */
final class Discourse {

  /** Over so many passages a loose noun still points back. */
  private static final int FURTHEST = 3;

  private final Map<Kind, Set<String>> begun;
  private final Map<Kind, Recalled> before;
  private final @Nullable Mention latestBefore;
  private Set<String> severalEver;
  private Set<String> singleEver;
  private final Hints hints;
  private final Topics topics;
  private final Map<Kind, Antecedent> latest = new EnumMap<>(Kind.class);
  private @Nullable Mention latestMention;

  private Discourse(
      Map<Kind, Set<String>> begun,
      Map<Kind, Recalled> before,
      @Nullable Mention latestBefore,
      Set<String> severalEver,
      Set<String> singleEver,
      Hints hints,
      Topics topics) {
    this.begun = begun;
    this.before = before;
    this.latestBefore = latestBefore;
    this.severalEver = severalEver;
    this.singleEver = singleEver;
    this.hints = hints;
    this.topics = topics;
  }

  /**
   * An antecedent in an earlier passage.
   *
   * @param passages how many passages ago
   */
  private record Recalled(Antecedent antecedent, int passages) {}

  /** The first passage of an article. */
  static Discourse first() {
    return new Discourse(
        new EnumMap<>(Kind.class),
        Map.of(),
        null,
        Set.of(),
        Set.of(),
        new Hints(Set.of()),
        Topics.first());
  }

  /** The passage after this one. */
  Discourse next() {
    Map<Kind, Recalled> recalled = new EnumMap<>(Kind.class);
    before.forEach(
        (noun, it) -> recalled.put(noun, new Recalled(it.antecedent(), it.passages() + 1)));
    latest.forEach((noun, antecedent) -> recalled.put(noun, new Recalled(antecedent, 1)));
    return new Discourse(
        begun, recalled, latestMention, severalEver, singleEver, hints.next(), topics.next());
  }

  void note(Mention mention) {
    latestMention = mention;
    topics.note(mention.ids());
    if (mention.noun() == Kind.BATTLEGROUP && mention.ids().size() > 1) {
      severalEver = mention.ids();
    }
    if (mention.noun() == Kind.BATTLEGROUP && mention.ids().size() == 1) {
      singleEver = mention.ids();
    }
    for (Kind noun : Kind.values()) {
      if (Formations.answersTo(noun, mention.noun())) {
        begun.putIfAbsent(noun, mention.ids());
        latest.merge(noun, new Antecedent(mention.ids(), mention.ids()), Antecedent::followedBy);
      }
    }
  }

  Topics topics() {
    return topics;
  }

  Hints hints() {
    return hints;
  }

  /** What the article meant first by a noun; empty where that was none of ours, or nothing. */
  Set<String> beganWith(Kind noun) {
    return begun.getOrDefault(noun, Set.of());
  }

  /** What a noun refers back to here; null where the passage has not used it yet. */
  @Nullable Antecedent antecedent(Kind noun) {
    return latest.get(noun);
  }

  /** What a noun refers back to in the last passage that used it and is not far. */
  @Nullable Antecedent recalled(Kind noun) {
    Recalled found = before.get(noun);
    return found != null && found.passages() <= FURTHEST ? found.antecedent() : null;
  }

  /** What a noun refers back to in the last passage that used it, however far. */
  @Nullable Antecedent remembered(Kind noun) {
    Recalled found = before.get(noun);
    return found == null ? null : found.antecedent();
  }

  /** Whether battlegroups were spoken of, here or not far before. */
  boolean spokeOfBattlegroups() {
    return antecedent(Kind.BATTLEGROUP) != null || recalled(Kind.BATTLEGROUP) != null;
  }

  /** Whether several battlegroups were spoken of, here or not far before. */
  boolean spokeOfSeveral() {
    Antecedent here = antecedent(Kind.BATTLEGROUP);
    Antecedent before = recalled(Kind.BATTLEGROUP);
    return here != null && here.many().size() > 1 || before != null && before.many().size() > 1;
  }

  /** Whether this passage spoke of a headquarters or a corps last. */
  boolean spokeOfAStaffLast() {
    Kind latest = latestMention == null ? null : latestMention.noun();
    return latest == Kind.HEADQUARTERS || latest == Kind.CORPS;
  }

  /** The battlegroups that the article spoke of together last, however far before; may be none. */
  Set<String> severalEver() {
    return severalEver;
  }

  /** The battlegroup that the article spoke of alone last, however far before; may be none. */
  Set<String> singleEver() {
    return singleEver;
  }

  /** The kind of the latest mention, here or else not far before; null where there is none. */
  @Nullable Kind latestNoun() {
    Mention mention = latestMention == null ? latestBefore : latestMention;
    if (mention != null) {
      return mention.noun();
    }
    return recalled(Kind.BATTLEGROUP) != null ? Kind.BATTLEGROUP : null;
  }
}
