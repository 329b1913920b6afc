package org.flankatlas.comparison;

import org.flankatlas.posture.Claim.Property;

/** A fact of the posture that an article can state and the map can hold. */
public enum Fact {
  LEAD_NATION(Property.LEAD_NATION),
  BASE(Property.BASE),
  SUPERIOR(Property.SUPERIOR),
  SINCE(Property.SINCE),
  /** How many battlegroups there are of those that a statement counts. */
  NUMBER(Property.HOST_NATION);

  private final Property property;

  Fact(Property property) {
    this.property = property;
  }

  /** The claims that it is held against; a number, against one claim for each one counted. */
  public Property property() {
    return property;
  }
}
