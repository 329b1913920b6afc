package org.flankatlas.ui;

import java.util.function.Supplier;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;

/** One editor at one briefing: each edit is saved at once, and none is lost to another editor's. */
final class BriefingSitting {

  private final BriefingShelf shelf;
  private final Supplier<String> editor;
  private final BriefingOnShelf shelved;
  private EditHistory history;

  BriefingSitting(
      Briefings briefings, BriefingShelf shelf, Supplier<String> editor, StoredBriefing opened) {
    this.shelf = shelf;
    this.editor = editor;
    shelved = new BriefingOnShelf(briefings, shelf, editor, opened);
    history = EditHistory.of(opened.briefing());
  }

  EditHistory history() {
    return history;
  }

  Moment present() {
    return history.present();
  }

  /** What the atlas holds of the briefing. */
  BriefingOnShelf shelved() {
    return shelved;
  }

  /** Makes an edit, as {@link EditHistory#change} takes it, and saves it. */
  void change(String edit, Moment next) {
    history = history.change(edit, next);
    save();
  }

  void open(int step) {
    history = history.open(step);
  }

  void undo() {
    history = history.undo();
    save();
  }

  void redo() {
    history = history.redo();
    save();
  }

  /** Saves what is not saved yet. */
  void save() {
    shelved.save(mine());
  }

  /** Asks whether another has saved or removed the briefing since. */
  void look() {
    shelved.look(mine());
  }

  /** Goes on with what the other has saved; an undo brings mine back. */
  void takeTheirs() {
    shelved
        .takeTheirs()
        .ifPresent(theirs -> history = history.change("", present().with(theirs.briefing())));
  }

  /** Saves mine over what the other has saved, which stays among the versions. */
  void putMineOver() {
    shelved.saveOver(mine());
  }

  /** Saves mine as a briefing of its own. */
  StoredBriefing copyMine() {
    return shelf.add(BriefingDraft.copy(mine()), editor.get());
  }

  /** Saves an old version as the newest. */
  void restore(StoredBriefing old) {
    change("", present().with(old.briefing()));
  }

  private Briefing mine() {
    return present().briefing();
  }
}
