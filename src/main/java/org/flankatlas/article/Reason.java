package org.flankatlas.article;

/** Why a mention speaks of a formation, the strongest reason first. */
enum Reason {
  NAME("names it", Certainty.HIGH),
  LEAD_NATION("names its lead nation", Certainty.HIGH),
  CONTRIBUTOR("names a nation that takes part", Certainty.HIGH),
  ALL_FOUR("names all four together", Certainty.HIGH),
  HOST_NATION("names its host nation", Certainty.HIGH),
  SEAT("names its seat", Certainty.HIGH),
  BASE("names its base", Certainty.HIGH),
  OPERATION("names its operation", Certainty.HIGH),
  COMMANDER("names its commander", Certainty.HIGH),
  PROPOSAL("names the proposed corps", Certainty.MEDIUM),
  COUNTED_AMONG("counts it among all on the flank", Certainty.MEDIUM),
  GROUP("names the group it belongs to", Certainty.MEDIUM),
  TOGETHER("names its host and who serves there", Certainty.MEDIUM),
  REFERENCE("refers back to it", Certainty.MEDIUM),
  CARRIED_ON("carries on from the passage before", Certainty.LOW),
  GOES_ON("goes on about it without naming it", Certainty.LOW);

  private final String text;
  private final Certainty certainty;

  Reason(String text, Certainty certainty) {
    this.text = text;
    this.certainty = certainty;
  }

  /** The reason as a reader sees it, ready to follow the formation's name. */
  String text() {
    return text;
  }

  Certainty certainty() {
    return certainty;
  }
}
