package org.flankatlas.briefing;

import java.util.List;
import java.util.Set;

/**
 * What is drawn on the map of a step.
 *
 * @param formationIds the formations that stand out, the others stand back; empty where none stands
 *     back
 * @param areaIds the areas to draw
 * @param overlayIds the overlays to draw
 * @param hiddenGround the parts of the ground that are not drawn, of {@link #GROUND}
 * @param linesOfCommand whether lines of command are drawn
 * @param pins whether plain pins stand for the symbols
 * @param radiiKm distances of rings around the selected formation, kilometres
 */
public record Shown(
    List<String> formationIds,
    List<String> areaIds,
    List<String> overlayIds,
    List<String> hiddenGround,
    boolean linesOfCommand,
    boolean pins,
    List<Double> radiiKm) {

  /** The parts of the ground that can be hidden. */
  public static final Set<String> GROUND = Set.of("relief", "depths", "regions", "names");

  /** Least and most distance of a ring, kilometres. */
  public static final double LEAST_KM = 1;

  public static final double MOST_KM = 2000;

  public Shown {
    formationIds = List.copyOf(formationIds);
    areaIds = List.copyOf(areaIds);
    overlayIds = List.copyOf(overlayIds);
    hiddenGround = List.copyOf(hiddenGround);
    radiiKm = List.copyOf(radiiKm);
    if (!GROUND.containsAll(hiddenGround)) {
      throw new IllegalArgumentException(
          "parts of the ground are %s, are %s".formatted(GROUND, hiddenGround));
    }
    if (!radiiKm.stream().allMatch(km -> km >= LEAST_KM && km <= MOST_KM)) {
      throw new IllegalArgumentException(
          "a ring's distance is %.0f to %.0f km, is %s".formatted(LEAST_KM, MOST_KM, radiiKm));
    }
  }
}
