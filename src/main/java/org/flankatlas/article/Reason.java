package org.flankatlas.article;

/** Why a mention speaks of a formation, the strongest reason first. */
enum Reason {
  NAME("names it"),
  LEAD_NATION("names its lead nation"),
  ALL_FOUR("names all four together"),
  HOST_NATION("names its host nation"),
  SEAT("names its seat"),
  BASE("names its base"),
  OPERATION("names its operation"),
  COMMANDER("names its commander"),
  PROPOSAL("names the proposed corps"),
  GROUP("names the group it belongs to"),
  REFERENCE("refers back to it"),
  CARRIED_ON("carries on from the passage before");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** The reason as a reader sees it, ready to follow the formation's name. */
  String text() {
    return text;
  }
}
