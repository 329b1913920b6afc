package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.flankatlas.briefing.Step;

/** A step in the list of all; it can be dragged to the place of another. */
class StepRow extends ListItem {

  private final int index;
  private final NativeButton choice = new NativeButton();
  private final Span number = new Span();
  private final Span headline = new Span();
  private final Span minutes = new Span();

  /**
   * A row at a place, counted from 0.
   *
   * @param onOpen gets the place when it is chosen
   * @param onMove gets the place of the row that was dropped here, and this one
   */
  StepRow(int index, Consumer<Integer> onOpen, BiConsumer<Integer, Integer> onMove) {
    this.index = index;
    addClassName("step-row");
    Span grip = new Span("⠿");
    grip.addClassName("grip");
    grip.getElement().setAttribute("aria-hidden", "true");
    number.setText(String.valueOf(index + 1));
    number.addClassName("step-number");
    headline.addClassName("step-headline");
    minutes.addClassName("step-minutes");
    choice.addClassName("step-choice");
    choice.add(number, headline, minutes);
    choice.addClickListener(event -> onOpen.accept(index));
    add(grip, choice);
    DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
    DropTarget<StepRow> target = DropTarget.create(this);
    target.setDropEffect(DropEffect.MOVE);
    target.addDropListener(
        event ->
            event
                .getDragSourceComponent()
                .filter(source -> source.getParent().equals(getParent()))
                .ifPresent(
                    source -> {
                      if (source instanceof StepRow row) {
                        onMove.accept(row.index, index);
                      }
                    }));
  }

  void show(Step step, boolean inView) {
    headline.setText(step.headline());
    minutes.setText(
        step.plannedMinutes() == 0 ? "" : translate("editing.min", step.plannedMinutes()));
    setClassName("current", inView);
    choice.getElement().setAttribute("aria-current", inView ? "step" : "false");
  }

  void focus() {
    choice.focus();
  }
}
