package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.basemap.Overlay;

/** A switch for each overlay, with its note and where it comes from. */
class OverlaySwitches extends SwitchGroup<String> {

  OverlaySwitches(List<Overlay> overlays, Runnable onChange) {
    super(translate("layers.overlays"), onChange);
    overlays.forEach(this::addOverlay);
    setVisible(!overlays.isEmpty());
  }

  private void addOverlay(Overlay overlay) {
    addSwitch(overlay.id(), overlay.name(), overlay.visible());
    Paragraph note = new Paragraph();
    note.addClassName("switch-note");
    if (!overlay.note().isEmpty()) {
      note.add(new Span(overlay.note() + " "));
    }
    if (overlay.url() != null) {
      note.add(new Anchor(overlay.url().toString(), overlay.source()));
    } else if (!overlay.source().isEmpty()) {
      note.add(new Span(overlay.source()));
    }
    if (note.getChildren().findAny().isPresent()) {
      add(note);
    }
  }
}
