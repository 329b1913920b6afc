package org.flankatlas.posture;

/**
 * One fact with what it rests on.
 *
 * @param id stable id
 * @param formationId the formation it is about
 * @param property which fact
 * @param value the fact, in words
 * @param support the sentence or the source
 */
public record Claim(
    String id, String formationId, Property property, String value, Support support) {

  /** The facts a formation's card shows, in the order it shows them. */
  public enum Property {
    LEAD_NATION,
    HOST_NATION,
    BASE,
    SUPERIOR,
    SINCE,
    POSITION,
    SYMBOL,
    OFFICIAL_NAME,
    COMMANDER,
    CONTRIBUTING_NATIONS,
    STATUS,
    AREA,
    PLAN
  }
}
