package org.flankatlas.article;

import org.flankatlas.posture.Formation;
import org.jspecify.annotations.Nullable;

/** What a term of a passage stands for. */
enum Sense {
  /** A formation's own name. */
  NAME(null),
  COMMANDER(null),
  OPERATION(null),
  BASE(null),
  SEAT(null),
  /** The name or seat of a formation that is none of ours; its id is the kind. */
  OTHER(null),
  /** A country by its name or its adjective. */
  NATION(null),
  /** The adjective of a group of formations. */
  GROUP(null),
  /** The region of a group of formations. */
  REGION(null),
  BATTLEGROUP(Formation.Kind.BATTLEGROUP),
  BATTLEGROUPS(Formation.Kind.BATTLEGROUP),
  HEADQUARTERS(Formation.Kind.HEADQUARTERS),
  CORPS(Formation.Kind.CORPS),
  /** Any other word. */
  WORD(null),
  COMMA(null),
  BREAK(null),
  STOP(null),
  END(null);

  private final Formation.@Nullable Kind noun;

  Sense(Formation.@Nullable Kind noun) {
    this.noun = noun;
  }

  /** The kind of formation that a common noun speaks of; null for every other sense. */
  Formation.@Nullable Kind noun() {
    return noun;
  }

  /** Whether it tells where something is. */
  boolean isPlace() {
    return switch (this) {
      case NATION, BASE, SEAT, REGION -> true;
      default -> false;
    };
  }

  /** Whether it can stand before a noun and say which one is meant. */
  boolean isOrigin() {
    return isPlace() || this == GROUP;
  }
}
