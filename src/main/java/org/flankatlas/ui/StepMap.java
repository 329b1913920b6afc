package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Step;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.deck.Decks;
import org.flankatlas.map.FlankMap;
import org.flankatlas.map.MapCamera;
import org.flankatlas.map.ViewEvent;
import org.jspecify.annotations.Nullable;

/** The map of the step in view, on which a person looks for the view to record. */
class StepMap extends Section {

  private final Decks decks;
  private final FlankMap map = new FlankMap(translate("map.region"));
  private final Div missing = new Div();
  private final NativeButton another;
  private Consumer<Bounds> onBounds;
  private @Nullable Bounds looked;
  private int number = -1;
  private long serial;

  /**
   * A map without a step.
   *
   * @param onSelect gets the id, of whatever kind, of what was opened on the map
   * @param onRecord gets a view that is to be the one of the step
   * @param onRecordAnother gets a view that is to be the one of a new step
   */
  StepMap(
      Decks decks,
      Consumer<String> onSelect,
      Consumer<Bounds> onRecord,
      Consumer<Bounds> onRecordAnother) {
    this.decks = decks;
    onBounds = onRecord;
    addClassName("step-map");
    map.setMessages(MapMessages.texts());
    map.addSelectListener(event -> onSelect.accept(event.id()));
    map.addViewListener(event -> bounds(event).ifPresent(it -> onBounds.accept(it)));
    NativeButton record = button("editing.record", onRecord);
    record.addClassName("submit");
    another = button("editing.recordNew", onRecordAnother);
    another.addClassName("quiet");
    Div buttons = new Div(record, another);
    buttons.addClassName("verdicts");
    missing.getElement().setAttribute("role", "status");
    add(map, buttons, missing);
  }

  private NativeButton button(String key, Consumer<Bounds> then) {
    return new NativeButton(
        translate(key),
        event -> {
          onBounds = then;
          map.askForView();
        });
  }

  /**
   * Shows a step; the map moves when another step comes into view, or its camera is not the one
   * that was recorded last.
   */
  void show(Step step, int newNumber, boolean full) {
    if (newNumber != number || !step.camera().equals(looked)) {
      serial++;
    }
    number = newNumber;
    looked = step.camera();
    another.setEnabled(!full);
    DeckStep shown = decks.step(step, newNumber);
    MapCamera camera = shown.snapshot().camera();
    map.show(
        shown
            .snapshot()
            .with(
                shown.snapshot().markers(),
                new MapCamera(
                    serial,
                    camera.westDeg(),
                    camera.southDeg(),
                    camera.eastDeg(),
                    camera.northDeg(),
                    camera.maxZoom())));
    missing.removeAll();
    missing.setClassName("note", !shown.missing().isEmpty());
    shown.missing().forEach(sentence -> missing.add(new Paragraph(sentence)));
  }

  /** Lets the map stay where it is when a step with this number and camera is shown next. */
  void stays(int nextNumber, Bounds camera) {
    number = nextNumber;
    looked = camera;
  }

  /** The bounds that the browser tells, to a metre; nothing where they can't be a camera's. */
  private static Optional<Bounds> bounds(ViewEvent event) {
    try {
      return Optional.of(
          new Bounds(
              rounded(event.westDeg(), 180),
              rounded(event.southDeg(), 85),
              rounded(event.eastDeg(), 180),
              rounded(event.northDeg(), 85),
              Bounds.CLOSEST_ZOOM));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static double rounded(double deg, double most) {
    return Math.rint(Math.clamp(deg, -most, most) * 1e5) / 1e5;
  }
}
