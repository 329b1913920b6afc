package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Step;
import tools.jackson.databind.JsonNode;

/**
 * A briefing in JSON. Its form is described in {@code geodata/README.md}.
 *
 * @param entry the file's one value
 * @param names what it may name
 * @param quotations what it may quote
 */
record BriefingEntry(Entry entry, BriefingNames names, Quotations quotations) {

  /** What every file says of its own form. */
  static final String FORMAT = "flank-atlas-briefing/1";

  private static final Set<String> FIELDS = Set.of("format", "id", "title", "summary", "steps");

  /** Reads one from a file's JSON. */
  static Optional<Briefing> read(
      String file, JsonNode json, BriefingNames names, Quotations quotations, Problems problems) {
    Entry entry = new Entry(file, json.path("id").asString("briefing"), json, problems);
    return new BriefingEntry(entry, names, quotations).read();
  }

  private Optional<Briefing> read() {
    if (!entry.json().isObject()) {
      entry.problem("", entry.json().getNodeType().name(), "an object");
      return Optional.empty();
    }
    entry.allow(FIELDS);
    if (!entry.text("format").equals(FORMAT)) {
      entry.problem("format", entry.shown("format"), "\"" + FORMAT + "\"");
    }
    String id = entry.text("id");
    String title = entry.text("title");
    String summary = entry.text("summary");
    List<Optional<Step>> steps = steps();
    return steps.stream().allMatch(Optional::isPresent)
        ? checked(
            entry,
            "",
            () -> new Briefing(id, title, summary, steps.stream().map(Optional::get).toList()))
        : Optional.empty();
  }

  private List<Optional<Step>> steps() {
    List<Optional<Step>> steps = new ArrayList<>();
    List<Entry> children = entry.children("steps");
    if (children.isEmpty() || children.size() > Briefing.MOST_STEPS) {
      entry.problem("steps", children.size() + " steps", "1 to " + Briefing.MOST_STEPS);
      return List.of(Optional.empty());
    }
    for (Entry child : children) {
      String place = "step " + (steps.size() + 1);
      Entry step = new Entry(entry.file(), place, child.json(), entry.problems());
      steps.add(new StepEntry(step, names, quotations).read());
    }
    return steps;
  }

  /** A value whose own check is a problem of a field. */
  static <T> Optional<T> checked(Entry entry, String field, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      String found = field.isEmpty() ? "a value that is refused" : entry.shown(field);
      entry.problem(field, found, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
