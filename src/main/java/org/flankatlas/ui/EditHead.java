package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;

/** What stands over a briefing that is made: its title, what is saved, and who else is at it. */
class EditHead extends Header {

  private final H1 title = new H1();
  private final Paragraph saved = new Paragraph();
  private final Paragraph presence = new Paragraph();
  private final NativeButton undo;
  private final NativeButton redo;
  private final Anchor preview = new Anchor("", translate("editing.preview"));

  EditHead(Runnable onUndo, Runnable onRedo) {
    addClassName("edit-head");
    undo = button(translate("editing.undo"), "Control+Z", onUndo);
    redo = button(translate("editing.redo"), "Control+Shift+Z", onRedo);
    saved.getElement().setAttribute("role", "status");
    saved.addClassName("saved");
    presence.getElement().setAttribute("role", "status");
    presence.addClassName("presence");
    preview.setRouterIgnore(true);
    preview.setTarget("_blank");
    preview.setTitle(translate("editing.previewKey"));
    preview.addClassName("quiet");
    Div tools = new Div(saved, undo, redo, preview);
    tools.addClassName("edit-tools");
    RouterLink back = new RouterLink(translate("editing.back"), BriefingsView.class);
    add(new Div(back, title), tools, presence);
  }

  void show(BriefingSitting sitting) {
    Moment present = sitting.present();
    title.setText(present.briefing().title());
    undo.setEnabled(sitting.history().canUndo());
    redo.setEnabled(sitting.history().canRedo());
    String address = "briefing/%s#%d".formatted(present.briefing().id(), present.step() + 1);
    preview.setHref(address);
    preview.getElement().setAttribute(AtlasLayout.PRESENT, address);
    Instant at = sitting.shelved().savedAt();
    boolean all = sitting.shelved().outcome() == BriefingOnShelf.Outcome.SAVED;
    saved.setText(
        all && at != null
            ? translate("editing.saved", Days.timeOf(at))
            : translate("editing.unsaved"));
    saved.setClassName("unsaved", !all);
  }

  /** Tells who else is at the briefing. */
  void showOthers(List<String> names, String own) {
    presence.setText(
        String.join(
            " ",
            names.stream()
                .map(
                    name ->
                        name.equals(own)
                            ? translate("editing.yourself")
                            : translate("editing.other", name))
                .toList()));
  }

  private static NativeButton button(String name, String keys, Runnable action) {
    NativeButton button = new NativeButton(name, event -> action.run());
    button.addClassName("quiet");
    button.setTitle(translate("editing.keys", keys));
    button.getElement().setAttribute("aria-keyshortcuts", keys);
    return button;
  }
}
