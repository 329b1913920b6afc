package org.flankatlas.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.map.MapCamera;
import org.flankatlas.map.MapMarker;
import org.flankatlas.map.MapSnapshot;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.GroundPart;
import org.flankatlas.snapshot.Snapshots;
import org.flankatlas.snapshot.Visibility;
import org.flankatlas.snapshot.Words;
import org.springframework.stereotype.Component;

/** Steps as they are shown with what the atlas holds now. */
@Component
class DeckSteps {

  private final PostureCatalog posture;
  private final Overlays overlays;
  private final Snapshots snapshots;
  private final StandingQuotations quotations;

  DeckSteps(
      PostureCatalog posture,
      Overlays overlays,
      Snapshots snapshots,
      StandingQuotations quotations) {
    this.posture = posture;
    this.overlays = overlays;
    this.snapshots = snapshots;
    this.quotations = quotations;
  }

  DeckStep step(Step step, int number, boolean withNotes) {
    List<String> missing = new ArrayList<>();
    MapSnapshot snapshot = snapshot(step, number, missing);
    return new DeckStep(
        step.headline(),
        snapshot,
        quotations.standing(step.quotations(), missing),
        missing.stream().distinct().toList(),
        step.plannedMinutes(),
        withNotes ? step.notes() : null);
  }

  private MapSnapshot snapshot(Step step, int number, List<String> missing) {
    Shown shown = step.shown();
    String selected = step.selectedId();
    if (selected != null && !isFormation(selected)) {
      missing.add(Words.of("deck.formation", selected));
      selected = null;
    }
    Set<String> standOut =
        Set.copyOf(there(shown.formationIds(), this::isFormation, "deck.formation", missing));
    Visibility visibility =
        new Visibility(
            Set.copyOf(there(shown.areaIds(), this::isArea, "deck.area", missing)),
            shown.linesOfCommand(),
            shown.pins(),
            shown.hiddenGround().stream().map(GroundPart::of).collect(Collectors.toSet()),
            Set.copyOf(there(shown.overlayIds(), this::isOverlay, "deck.overlay", missing)));
    MapSnapshot all =
        snapshots.snapshot(
            new Snapshots.Choice(selected, Set.of(), visibility, shown.radiiKm(), number));
    return all.with(markers(all, standOut), camera(step.camera(), number));
  }

  private static List<MapMarker> markers(MapSnapshot snapshot, Set<String> standOut) {
    return snapshot.markers().stream()
        .map(it -> standOut.isEmpty() || standOut.contains(it.id()) ? it : it.dim())
        .toList();
  }

  private static MapCamera camera(Bounds bounds, int number) {
    return new MapCamera(
        number,
        bounds.westDeg(),
        bounds.southDeg(),
        bounds.eastDeg(),
        bounds.northDeg(),
        bounds.maxZoom());
  }

  private static List<String> there(
      List<String> ids, Predicate<String> isThere, String ifGone, List<String> missing) {
    ids.stream().filter(isThere.negate()).map(id -> Words.of(ifGone, id)).forEach(missing::add);
    return ids.stream().filter(isThere).distinct().toList();
  }

  private boolean isFormation(String id) {
    return posture.formation(id).isPresent();
  }

  private boolean isArea(String id) {
    return posture.areas().stream().map(Area::id).anyMatch(id::equals);
  }

  private boolean isOverlay(String id) {
    return overlays.all().stream().map(Overlay::id).anyMatch(id::equals);
  }
}
