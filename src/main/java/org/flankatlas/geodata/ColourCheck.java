package org.flankatlas.geodata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Nation;

/** Holds the nations that lead a battlegroup to one colour each; the others may share one. */
record ColourCheck(Problems problems) {

  void check(List<Nation> nations, List<Formation> formations) {
    Set<String> leads =
        formations.stream()
            .filter(formation -> formation.kind() == Kind.BATTLEGROUP)
            .flatMap(formation -> formation.leadNationIds().stream())
            .collect(Collectors.toSet());
    Map<String, String> nationByColour = new HashMap<>();
    for (Nation nation : nations) {
      String other =
          leads.contains(nation.id())
              ? nationByColour.putIfAbsent(nation.colour(), nation.id())
              : null;
      if (other != null && !other.equals(nation.id())) {
        problems.add(
            NationsFile.NAME,
            nation.id(),
            "colour",
            nation.colour() + " as of " + other,
            "a colour that no other lead nation has");
      }
    }
  }
}
