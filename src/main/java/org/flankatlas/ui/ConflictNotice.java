package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.flankatlas.briefing.StoredBriefing;

/**
 * What stands between an editor's work and the shelf, and the ways on; nothing where all is well.
 */
class ConflictNotice extends Div {

  private final BriefingOnShelf shelved;
  private final Ways ways;
  private String told = "";

  /**
   * The ways on from a conflict.
   *
   * @param takeTheirs goes on with what another has saved
   * @param copyMine saves mine as a briefing of its own
   * @param putMineOver saves mine over what another has saved
   * @param again tries once more to save
   */
  record Ways(Runnable takeTheirs, Runnable copyMine, Runnable putMineOver, Runnable again) {}

  ConflictNotice(BriefingOnShelf shelved, Ways ways) {
    this.shelved = shelved;
    this.ways = ways;
    getElement().setAttribute("role", "alert");
    addClassName("conflict");
  }

  /** Tells how it stands; what was told already is not told again. */
  void show() {
    String words =
        switch (shelved.outcome()) {
          case SAVED -> "";
          case STALE ->
              shelved
                  .theirs()
                  .map(it -> translate("editing.stale", it.savedBy(), time(it)))
                  .orElse("");
          case GONE -> translate("editing.gone");
          case FAILED -> translate("editing.failed");
        };
    if (!words.equals(told)) {
      told = words;
      fill(words);
    }
  }

  private void fill(String words) {
    removeAll();
    setClassName("note", !words.isEmpty());
    if (words.isEmpty()) {
      return;
    }
    Div buttons = new Div();
    buttons.addClassName("verdicts");
    switch (shelved.outcome()) {
      case STALE ->
          buttons.add(
              button("editing.theirs", ways.takeTheirs()),
              button("editing.copyMine", ways.copyMine()),
              button("editing.over", ways.putMineOver()));
      case GONE -> buttons.add(button("editing.copyMine", ways.copyMine()));
      default -> buttons.add(button("editing.again", ways.again()));
    }
    add(new Paragraph(words), buttons);
  }

  private static String time(StoredBriefing stored) {
    Instant at = stored.savedAt();
    return at == null ? "" : Days.timeOf(at);
  }

  private static NativeButton button(String key, Runnable action) {
    NativeButton button = new NativeButton(translate(key), event -> action.run());
    button.addClassName("quiet");
    return button;
  }
}
