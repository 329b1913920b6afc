package org.flankatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Step;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.posture.PostureCatalog;

/** Where a briefing is made: its steps, the map of the one in view, and what it shows and says. */
class BriefingDesk extends DeskKeys {

  private final BriefingSitting sitting;
  private final DeskContent content;
  private final EditHead head = new EditHead(() -> wish("undo"), () -> wish("redo"));
  private final ConflictNotice conflict;
  private final StepRail rail = new StepRail(this::open, this::rearrange);
  private final BriefingTexts whole =
      new BriefingTexts((what, edit) -> change(what, it -> it.with(edit.apply(it.briefing()))));
  private final StepTexts texts = new StepTexts(this::edit);
  private final StepMap map;
  private final ShownSwitches shown;
  private final QuotationList quotations;
  private final VersionList versions;

  /**
   * A desk with a briefing on it.
   *
   * @param onCopy gets the copy that was made of an editor's own work
   */
  BriefingDesk(BriefingSitting sitting, DeskContent content, Consumer<StoredBriefing> onCopy) {
    this.sitting = sitting;
    this.content = content;
    PostureCatalog posture = content.posture();
    map = new StepMap(content.decks(), this::select, this::record, this::recordAnother);
    shown =
        new ShownSwitches(
            posture.formations(),
            posture.areas(),
            content.ground().parts(),
            content.overlays().all(),
            this::edit);
    quotations =
        new QuotationList(
            content.articles(),
            new QuotationPicker.Choices(content.articles(), posture),
            this::edit);
    versions = new VersionList(sitting.shelved()::versions, it -> act(() -> sitting.restore(it)));
    conflict =
        new ConflictNotice(
            sitting.shelved(),
            new ConflictNotice.Ways(
                () -> act(sitting::takeTheirs),
                () -> onCopy.accept(sitting.copyMine()),
                () -> act(sitting::putMineOver),
                () -> act(sitting::save)));
    addWishListener(event -> wish(event.wish()));
    Div columns =
        new Div(
            column("desk-rail", rail, whole, versions),
            column("desk-middle", map, quotations),
            column("desk-side", texts, shown));
    columns.addClassName("desk-columns");
    add(head, conflict, columns);
    show();
  }

  private static Div column(String name, Component... parts) {
    Div column = new Div(parts);
    column.addClassName(name);
    return column;
  }

  /** Hears that others may have saved, and who they are. */
  void look(List<String> others, String own) {
    sitting.look();
    head.show(sitting);
    head.showOthers(others, own);
    conflict.show();
  }

  private void wish(String wish) {
    switch (wish) {
      case "undo" -> act(sitting::undo);
      case "redo" -> act(sitting::redo);
      default -> rail.press(wish, sitting.present());
    }
  }

  private void open(int step) {
    act(() -> sitting.open(step));
  }

  private void rearrange(UnaryOperator<Moment> edit) {
    change("", edit);
  }

  private void edit(String what, UnaryOperator<Step> edit) {
    change(what, it -> it.edited(edit));
  }

  private void change(String what, UnaryOperator<Moment> edit) {
    act(() -> sitting.change(what, edit.apply(sitting.present())));
  }

  private void act(Runnable action) {
    action.run();
    show();
  }

  private void select(String id) {
    if (content.posture().formation(id).isPresent()) {
      edit("", step -> step.withSelected(id.equals(step.selectedId()) ? null : id));
    }
  }

  private void record(Bounds view) {
    map.stays(sitting.present().step() + 1, view);
    edit("", step -> step.withCamera(view));
  }

  private void recordAnother(Bounds view) {
    if (!sitting.present().isFull()) {
      map.stays(sitting.present().step() + 2, view);
      change("", it -> it.added(StepRail.empty(it.inView()).withCamera(view)));
    }
  }

  private void show() {
    Moment present = sitting.present();
    int number = present.step() + 1;
    head.show(sitting);
    conflict.show();
    rail.show(present);
    whole.show(present.briefing());
    texts.show(present.inView(), number);
    shown.show(present.inView());
    map.show(present.inView(), number, present.isFull());
    quotations.show(present.inView());
    versions.show();
  }
}
