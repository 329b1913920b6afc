package org.flankatlas.geodata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Support.Quotation;

/**
 * A step of a briefing in JSON.
 *
 * @param entry its fields
 * @param names what it may name
 * @param quotations what it may quote
 */
record StepEntry(Entry entry, BriefingNames names, Quotations quotations) {

  private static final Set<String> FIELDS =
      Set.of("headline", "minutes", "camera", "shown", "selected", "quotations", "notes");
  private static final Set<String> CAMERA =
      Set.of("westDeg", "southDeg", "eastDeg", "northDeg", "maxZoom");
  private static final Set<String> SHOWN =
      Set.of("formations", "areas", "overlays", "hidden", "linesOfCommand", "pins", "radiiKm");

  /** The step, or nothing after reporting why there is none. */
  Optional<Step> read() {
    if (!entry.json().isObject()) {
      entry.problem("", entry.json().getNodeType().name(), "an object");
      return Optional.empty();
    }
    entry.allow(FIELDS);
    String headline = entry.text("headline");
    String notes = entry.text("notes");
    double minutes = entry.number("minutes");
    Optional<Bounds> camera = camera();
    Optional<Shown> shown = shown();
    Optional<String> selected = selected();
    List<Quotation> quoted = quotations.readAll(entry, "quotations");
    if (camera.isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    return BriefingEntry.checked(
        entry,
        "",
        () ->
            new Step(
                headline,
                camera.get(),
                shown.get(),
                selected.orElse(null),
                quoted,
                notes,
                minutes));
  }

  private Optional<Bounds> camera() {
    Entry camera = entry.child("camera");
    camera.allow(CAMERA);
    double west = camera.number("westDeg");
    double south = camera.number("southDeg");
    double east = camera.number("eastDeg");
    double north = camera.number("northDeg");
    double zoom = camera.number("maxZoom");
    return BriefingEntry.checked(entry, "camera", () -> new Bounds(west, south, east, north, zoom));
  }

  private Optional<Shown> shown() {
    Entry shown = entry.child("shown");
    shown.allow(SHOWN);
    List<String> formations = named(shown, "formations", names.formations());
    List<String> areas = named(shown, "areas", names.areas());
    List<String> overlays = named(shown, "overlays", names.overlays());
    List<String> hidden = shown.texts("hidden");
    boolean lines = shown.flag("linesOfCommand");
    boolean pins = shown.flag("pins");
    List<Double> radiiKm = shown.numbers("radiiKm");
    return BriefingEntry.checked(
        entry, "shown", () -> new Shown(formations, areas, overlays, hidden, lines, pins, radiiKm));
  }

  private Optional<String> selected() {
    if (entry.json().path("selected").isNull()) {
      return Optional.empty();
    }
    String id = entry.text("selected");
    names.formations().check(entry, "selected", id);
    return Optional.of(id);
  }

  private static List<String> named(Entry shown, String field, References references) {
    List<String> ids = shown.texts(field);
    ids.forEach(id -> references.check(shown, field, id));
    return ids;
  }
}
