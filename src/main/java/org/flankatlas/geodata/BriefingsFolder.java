package org.flankatlas.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.briefing.Briefing;

/** The folder of briefings: every JSON file in it is one. */
record BriefingsFolder(DataFolder folder, BriefingNames names, Quotations quotations) {

  private static final String NAME = "briefings";

  /** The briefings in the order of their file names; none without the folder. */
  List<Briefing> read() {
    List<Briefing> briefings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String file : files()) {
      folder
          .json(file)
          .flatMap(json -> BriefingEntry.read(file, json, names, quotations, folder.problems()))
          .ifPresent(
              briefing -> {
                if (!ids.add(briefing.id())) {
                  String twice = "\"" + briefing.id() + "\" a second time";
                  folder.problems().add(file, briefing.id(), "id", twice, "an id of its own");
                }
                briefings.add(briefing);
              });
    }
    return briefings;
  }

  private List<String> files() {
    Path directory = folder.root().resolve(NAME);
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(directory)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".json") && !name.startsWith("."))
          .sorted()
          .map(name -> NAME + "/" + name)
          .toList();
    } catch (IOException e) {
      folder.reportBroken(NAME, "folder", "nothing that can be read", "a folder of briefings");
      return List.of();
    }
  }
}
