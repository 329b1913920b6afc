package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.posture.Area;

/** What a person may switch on and off on the map, in groups; folds away. */
class LayerSwitches extends NativeDetails {

  private final PostureSwitches posture;
  private final SwitchGroup<GroundPart> ground;
  private final OverlaySwitches overlays;

  LayerSwitches(
      List<Area> areas, List<GroundPart> parts, List<Overlay> overlays, Runnable onChange) {
    posture = new PostureSwitches(areas, onChange);
    ground = new SwitchGroup<>(translate("layers.ground"), onChange);
    parts.forEach(part -> ground.addSwitch(part, translate("ground." + part), true));
    ground.setVisible(!parts.isEmpty());
    this.overlays = new OverlaySwitches(overlays, onChange);
    addClassNames("layers", "sheet");
    setSummaryText(translate("map.layers"));
    Div content = new Div(posture, ground, this.overlays, new AppearanceSwitches());
    content.addClassName("layers-content");
    setContent(content);
  }

  Visibility visibility() {
    return new Visibility(
        posture.areaIds(), posture.linesOfCommand(), posture.pins(), ground.off(), overlays.on());
  }

  /** Switches on the area of a formation that has no marker to be seen by. */
  void reveal(String formationId, boolean hasPlace) {
    if (!hasPlace) {
      posture.reveal(formationId);
    }
  }
}
