package org.flankatlas.geodata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.posture.Formation;
import org.jspecify.annotations.Nullable;

/** The gazetteer, held against the formations that its names speak of. */
record GazetteerFile(DataFolder folder, References known) {

  private static final String NAME = "posture/gazetteer.json";

  Optional<Gazetteer> read(List<Formation> formations) {
    Optional<Gazetteer> gazetteer = folder.value(NAME, Gazetteer.class);
    gazetteer.ifPresent(names -> check(names, formations));
    return gazetteer;
  }

  private void check(Gazetteer gazetteer, List<Formation> formations) {
    Map<String, Formation> byId =
        formations.stream()
            .collect(Collectors.toMap(Formation::id, Function.identity(), (first, again) -> first));
    for (Gazetteer.Entry entry : gazetteer.formations()) {
      Formation formation = byId.get(entry.id());
      known.check(NAME, entry.id(), "id", entry.id(), folder.problems());
      if (formation != null) {
        check(entry, formation);
      }
    }
  }

  /** The matcher reads host and lead nations here; they must be those of the formation. */
  private void check(Gazetteer.Entry entry, Formation formation) {
    if (!Objects.equals(entry.hostNationId(), formation.hostNationId())) {
      problem(entry.id(), "hostNationId", entry.hostNationId(), formation.hostNationId());
    }
    if (!new HashSet<>(entry.leadNationIds()).equals(new HashSet<>(formation.leadNationIds()))) {
      problem(entry.id(), "leadNationIds", entry.leadNationIds(), formation.leadNationIds());
    }
    if (entry.kind() != formation.kind()) {
      problem(entry.id(), "kind", entry.kind(), formation.kind());
    }
  }

  private void problem(String id, String field, @Nullable Object found, @Nullable Object expected) {
    folder
        .problems()
        .add(
            NAME,
            id,
            field,
            Objects.toString(found, "nothing"),
            Objects.toString(expected, "nothing"));
  }
}
