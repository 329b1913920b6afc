package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flankatlas.posture.Nation;

/** The nations that lead or host formations. */
record NationsFile(DataFolder folder, List<Entry> entries) {

  static final String NAME = "posture/nations.json";

  static NationsFile of(DataFolder folder) {
    return new NationsFile(folder, folder.entries(NAME));
  }

  /** The ids of all nations, those with problems included. */
  References ids() {
    return References.of(folder, "nation", NAME, entries.stream().map(Entry::id).toList());
  }

  List<Nation> read() {
    List<Nation> nations = new ArrayList<>();
    for (Entry entry : entries) {
      try {
        nations.add(new Nation(entry.id(), entry.text("name"), entry.text("colour")));
      } catch (IllegalArgumentException e) {
        entry.problem("", Objects.toString(e.getMessage()), "a valid nation");
      }
    }
    return nations;
  }
}
