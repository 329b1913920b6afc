package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.flankatlas.briefing.Step;

/** The steps in their order, with what can be done to one of them as a whole. */
class StepRail extends Section {

  private final Consumer<Integer> onOpen;
  private final Consumer<UnaryOperator<Moment>> onEdit;
  private final OrderedList list = new OrderedList();
  private final List<StepRow> rows = new ArrayList<>();
  private int inView;
  private final NativeButton add = button("editing.add", this::add);
  private final NativeButton duplicate = button("editing.duplicate", this::duplicate);
  private final NativeButton earlier = button("editing.earlier", this::moveEarlier);
  private final NativeButton later = button("editing.later", this::moveLater);
  private final NativeButton remove = button("editing.remove", this::remove);

  /**
   * A rail without steps.
   *
   * @param onOpen gets the place of a step that is to come into view
   */
  StepRail(Consumer<Integer> onOpen, Consumer<UnaryOperator<Moment>> onEdit) {
    this.onOpen = onOpen;
    this.onEdit = onEdit;
    addClassName("rail");
    H2 title = new H2(translate("editing.steps"));
    title.setId("rail-title");
    list.getElement().setAttribute("aria-labelledby", "rail-title");
    list.addClassName("steps");
    Div buttons = new Div(add, duplicate, earlier, later, remove);
    buttons.addClassName("verdicts");
    Div hint = new Div(translate("editing.order"));
    hint.addClassName("hint");
    add(title, list, buttons, hint);
  }

  void show(Moment present) {
    List<Step> steps = present.briefing().steps();
    while (rows.size() > steps.size()) {
      list.remove(rows.removeLast());
    }
    while (rows.size() < steps.size()) {
      StepRow row = new StepRow(rows.size(), onOpen, this::move);
      rows.add(row);
      list.add(row);
    }
    inView = present.step();
    for (int i = 0; i < steps.size(); i++) {
      rows.get(i).show(steps.get(i), i == inView);
    }
    add.setEnabled(!present.isFull());
    duplicate.setEnabled(!present.isFull());
    earlier.setEnabled(present.has(present.step() - 1));
    later.setEnabled(present.has(present.step() + 1));
    remove.setEnabled(!present.hasOneStep());
  }

  /** Does what a key wishes for, and goes to the step in view; another wish is ignored. */
  void press(String wish, Moment present) {
    switch (wish) {
      case "previous" -> onOpen.accept(present.step() - 1);
      case "next" -> onOpen.accept(present.step() + 1);
      case "first" -> onOpen.accept(0);
      case "last" -> onOpen.accept(rows.size() - 1);
      case "earlier" -> moveEarlier();
      case "later" -> moveLater();
      case "remove" -> remove();
      default -> {
        return;
      }
    }
    rows.get(inView).focus();
  }

  /** A step like the one in view that has nothing to say yet. */
  private void add() {
    onEdit.accept(it -> it.added(empty(it.inView())));
  }

  /** An empty step that shows what another shows. */
  static Step empty(Step like) {
    return like.withHeadline(translate("editing.empty"))
        .withQuotations(List.of())
        .withNotes("")
        .withMinutes(0);
  }

  private void duplicate() {
    onEdit.accept(it -> it.added(it.inView()));
  }

  private void moveEarlier() {
    onEdit.accept(it -> it.moved(it.step(), it.step() - 1));
  }

  private void moveLater() {
    onEdit.accept(it -> it.moved(it.step(), it.step() + 1));
  }

  private void remove() {
    onEdit.accept(Moment::removed);
  }

  private void move(int from, int to) {
    onEdit.accept(it -> it.moved(from, to));
  }

  private static NativeButton button(String key, Runnable action) {
    NativeButton button = new NativeButton(translate(key), event -> action.run());
    button.addClassName("toggle");
    return button;
  }
}
