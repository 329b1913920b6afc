package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.map.MapPoster;
import org.flankatlas.posture.Area;
import org.flankatlas.snapshot.GroundPart;
import org.flankatlas.snapshot.Visibility;
import org.jspecify.annotations.Nullable;

/** What a person may switch on and off on the map, in groups, and save of it; folds away. */
class LayerSwitches extends Fold {

  private final List<Area> areas;
  private final List<GroundPart> parts;
  private final List<Overlay> overlays;
  private final Runnable onChange;
  private final Supplier<MapPoster> poster;

  /** What is seen as long as the switches are not made. */
  private Visibility atFirst;

  private @Nullable Switches switches;

  /**
   * @param poster what is to stand at the foot of a picture of the map as it is
   */
  LayerSwitches(
      List<Area> areas,
      List<GroundPart> parts,
      List<Overlay> overlays,
      Runnable onChange,
      Supplier<MapPoster> poster) {
    super(translate("map.layers"));
    this.areas = areas;
    this.parts = parts;
    this.overlays = overlays;
    this.onChange = onChange;
    this.poster = poster;
    atFirst = Visibility.atFirst(overlays);
    addClassNames("layers", "sheet");
  }

  Visibility visibility() {
    return switches == null ? atFirst : switches.visibility();
  }

  /** Takes note that the map shows something else. */
  void mapChanged() {
    if (switches != null) {
      switches.picture.describe(poster.get());
    }
  }

  /** Switches on the area of a formation that has no marker to be seen by. */
  void reveal(String formationId, boolean hasPlace) {
    if (hasPlace) {
      return;
    }
    List<Area> own = areas.stream().filter(area -> area.formationId().equals(formationId)).toList();
    atFirst = atFirst.with(own);
    if (switches != null) {
      switches.posture.switchOn(own);
    }
  }

  @Override
  Component content() {
    switches = new Switches();
    mapChanged();
    return switches;
  }

  private final class Switches extends Div {

    private final PostureSwitches posture = new PostureSwitches(areas, atFirst, onChange);
    private final SwitchGroup<GroundPart> ground =
        new SwitchGroup<>(translate("layers.ground"), onChange);
    private final OverlaySwitches overlaid = new OverlaySwitches(overlays, onChange);
    private final SavePicture picture = new SavePicture();

    private Switches() {
      addClassName("layers-content");
      parts.forEach(part -> ground.addSwitch(part, translate("ground." + part), true));
      ground.setVisible(!parts.isEmpty());
      add(posture, ground, overlaid, new AppearanceSwitches(), picture);
    }

    private Visibility visibility() {
      return new Visibility(
          posture.areaIds(), posture.linesOfCommand(), posture.pins(), ground.off(), overlaid.on());
    }
  }
}
