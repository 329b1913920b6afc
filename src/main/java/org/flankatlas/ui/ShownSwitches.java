package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.Formation;
import org.flankatlas.snapshot.GroundPart;
import org.flankatlas.snapshot.Visibility;

/** What is drawn on the map of a step, and which formations stand out. */
class ShownSwitches extends Section {

  private static final Pattern KM = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  private final BiConsumer<String, UnaryOperator<Step>> onEdit;
  private final List<Formation> formations;
  private final List<GroundPart> parts;
  private final SelectedFormation selected;
  private final SwitchGroup<String> standOut =
      new SwitchGroup<>(translate("editing.standOut"), this::changed);
  private final PostureSwitches posture;
  private final SwitchGroup<GroundPart> ground =
      new SwitchGroup<>(translate("layers.ground"), this::changed);
  private final OverlaySwitches overlaid;
  private final EditedText rings = EditedText.line("step-rings", "editing.rings", this::takeRings);
  private Shown shown = BriefingDraft.PLAIN;

  ShownSwitches(
      List<Formation> formations,
      List<Area> areas,
      List<GroundPart> parts,
      List<Overlay> overlays,
      BiConsumer<String, UnaryOperator<Step>> onEdit) {
    this.formations = formations;
    this.parts = parts;
    this.onEdit = onEdit;
    addClassName("shown");
    setAriaLabel(translate("editing.shown"));
    posture = new PostureSwitches(areas, Visibility.atFirst(overlays), this::changed);
    overlaid = new OverlaySwitches(overlays, this::changed);
    selected =
        new SelectedFormation(formations, id -> onEdit.accept("", step -> step.withSelected(id)));
    formations.forEach(it -> standOut.addSwitch(it.id(), it.name(), false));
    parts.forEach(part -> ground.addSwitch(part, translate("ground." + part), true));
    ground.setVisible(!parts.isEmpty());
    add(selected, rings, standOut, posture, ground, overlaid);
  }

  void show(Step step) {
    shown = step.shown();
    selected.show(step.selectedId());
    standOut.setOn(shown.formationIds());
    posture.show(Set.copyOf(shown.areaIds()), shown.linesOfCommand(), shown.pins());
    ground.setOn(parts.stream().filter(part -> !shown.hiddenGround().contains(part.id())).toList());
    overlaid.setOn(shown.overlayIds());
    rings.show(shown.radiiKm().stream().map(ShownSwitches::km).collect(Collectors.joining(", ")));
  }

  private void changed() {
    change(shown.radiiKm());
  }

  /** Takes what is switched on; what a step named and is gone is no longer named. */
  private void change(List<Double> radiiKm) {
    Set<String> out = standOut.on();
    Shown next =
        new Shown(
            formations.stream().map(Formation::id).filter(out::contains).toList(),
            posture.areaIds().stream().sorted().toList(),
            overlaid.on().stream().sorted().toList(),
            ground.off().stream().sorted().map(GroundPart::id).toList(),
            posture.linesOfCommand(),
            posture.pins(),
            radiiKm);
    onEdit.accept("", step -> step.withShown(next));
  }

  private void takeRings(String written) {
    change(
        Arrays.stream(written.split("[,;\\s]+"))
            .filter(part -> !part.isEmpty())
            .map(ShownSwitches::distance)
            .distinct()
            .sorted()
            .toList());
  }

  private static double distance(String part) {
    double km = KM.matcher(part).matches() ? Double.parseDouble(part) : Double.NaN;
    if (!(km >= Shown.LEAST_KM && km <= Shown.MOST_KM)) {
      throw new IllegalArgumentException(translate("rings.problem", part));
    }
    return km;
  }

  private static String km(double km) {
    return km % 1 == 0 ? String.valueOf((long) km) : String.valueOf(km);
  }
}
