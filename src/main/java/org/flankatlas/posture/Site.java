package org.flankatlas.posture;

/**
 * Where a formation is based.
 *
 * @param name the base, in its own spelling ("Camp Ādaži, at Kadaga")
 * @param place the town or village people know it by ("Ādaži")
 * @param position its position
 * @param precision how closely the source knows it
 */
public record Site(String name, String place, Position position, Precision precision) {

  /** How closely a position is known. */
  public enum Precision {
    /** The installation itself. */
    SITE,
    /** No closer than the town or village. */
    TOWN
  }
}
