package org.flankatlas.ui;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StaleBriefingException;
import org.flankatlas.briefing.StoredBriefing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;

/** One editor at one briefing: each edit is saved at once, and none is lost to another editor's. */
final class BriefingSitting {

  /** What became of the last edit. */
  enum Outcome {
    /** All is saved. */
    SAVED,
    /** Another has saved since; the editor must choose. */
    STALE,
    /** Another has removed the briefing. */
    GONE,
    /** The atlas could not write. */
    FAILED
  }

  private final Briefings briefings;
  private final BriefingShelf shelf;
  private final Supplier<String> editor;
  private EditHistory history;
  private StoredBriefing saved;
  private @Nullable StoredBriefing theirs;
  private Outcome outcome = Outcome.SAVED;

  BriefingSitting(
      Briefings briefings, BriefingShelf shelf, Supplier<String> editor, StoredBriefing opened) {
    this.briefings = briefings;
    this.shelf = shelf;
    this.editor = editor;
    saved = opened;
    history = EditHistory.of(opened.briefing());
  }

  EditHistory history() {
    return history;
  }

  Moment present() {
    return history.present();
  }

  Outcome outcome() {
    return outcome;
  }

  /** When the briefing was last saved, as far as this sitting knows. */
  @Nullable Instant savedAt() {
    return saved.savedAt();
  }

  /** What another has saved since; empty where that is not so. */
  Optional<StoredBriefing> theirs() {
    return Optional.ofNullable(theirs);
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
    Briefing mine = present().briefing();
    if (outcome == Outcome.SAVED && mine.equals(saved.briefing())) {
      return;
    }
    try {
      settle(shelf.save(mine, saved.version(), editor.get()));
    } catch (StaleBriefingException e) {
      meet(e.current());
    } catch (NoSuchElementException e) {
      outcome = Outcome.GONE;
    } catch (NestedRuntimeException e) {
      outcome = Outcome.FAILED;
    }
  }

  /** Asks whether another has saved or removed the briefing since. */
  void look() {
    String id = present().briefing().id();
    Optional<StoredBriefing> current = briefings.briefing(id);
    if (current.isEmpty()) {
      outcome = Outcome.GONE;
    } else if (current.get().version() != saved.version()) {
      meet(current.get());
    }
  }

  private void meet(StoredBriefing current) {
    if (current.briefing().equals(present().briefing())) {
      settle(current);
    } else {
      theirs = current;
      outcome = Outcome.STALE;
    }
  }

  private void settle(StoredBriefing stored) {
    saved = stored;
    theirs = null;
    outcome = Outcome.SAVED;
  }

  /** Goes on with what the other has saved; an undo brings mine back. */
  void takeTheirs() {
    theirs()
        .ifPresent(
            other -> {
              history = history.change("", present().with(other.briefing()));
              settle(other);
            });
  }

  /** Saves mine over what the other has saved, which stays among the versions. */
  void putMineOver() {
    theirs().ifPresent(other -> saved = other);
    save();
  }

  /** Saves mine as a briefing of its own. */
  StoredBriefing copyMine() {
    return shelf.add(BriefingDraft.copy(present().briefing()), editor.get());
  }

  /** The versions that are kept, the newest first. */
  List<StoredBriefing> versions() {
    return briefings.versions(present().briefing().id());
  }

  /** Saves an old version as the newest. */
  void restore(StoredBriefing old) {
    change("", present().with(old.briefing()));
  }
}
