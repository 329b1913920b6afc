package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Status;

/** Checks that the formations that stand form one tree under one top. */
record HierarchyCheck(Problems problems) {

  void check(List<Formation> formations) {
    Map<String, Formation> byId =
        formations.stream()
            .collect(Collectors.toMap(Formation::id, Function.identity(), (first, again) -> first));
    Set<String> reported = new HashSet<>();
    for (Formation formation : formations) {
      if (!reported.contains(formation.id())) {
        reported.addAll(checkForCycle(formation, byId));
      }
    }
    formations.forEach(formation -> checkThatSuperiorStands(formation, byId));
    List<String> tops =
        formations.stream()
            .filter(f -> f.status() == Status.PRESENT && f.superiorId() == null)
            .map(Formation::id)
            .toList();
    for (String extra : tops.subList(Math.min(1, tops.size()), tops.size())) {
      problems.add(
          FormationsFile.NAME,
          extra,
          "superior",
          "nothing",
          "a superior, since " + tops.getFirst() + " is the top");
    }
  }

  private void checkThatSuperiorStands(Formation formation, Map<String, Formation> byId) {
    Formation superior = formation.superiorId() == null ? null : byId.get(formation.superiorId());
    if (superior != null && superior.status() == Status.PROPOSED) {
      problems.add(
          FormationsFile.NAME,
          formation.id(),
          "superior",
          superior.id() + ", which is proposed",
          "a formation that stands");
    }
  }

  /** Reports the cycle that a formation is part of, if it is, and returns its members. */
  private List<String> checkForCycle(Formation formation, Map<String, Formation> byId) {
    List<String> way = new ArrayList<>();
    Formation at = formation;
    while (at != null && !way.contains(at.id())) {
      way.add(at.id());
      String superior = at.superiorId();
      at = superior == null ? null : byId.get(superior);
    }
    if (at == null || !at.id().equals(formation.id())) {
      return List.of();
    }
    problems.add(
        FormationsFile.NAME,
        formation.id(),
        "superior",
        String.join(" under ", way) + " under " + formation.id(),
        "superiors that end at the top");
    return way;
  }
}
