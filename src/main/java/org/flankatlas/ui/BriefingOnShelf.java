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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** What the atlas holds of a briefing that an editor changes, as far as the editor knows. */
final class BriefingOnShelf {

  private static final Logger log = LoggerFactory.getLogger(BriefingOnShelf.class);

  /** What became of the last edit. */
  enum Outcome {
    /** All is saved. */
    SAVED,
    /** Another has saved since; the editor must choose. */
    STALE,
    /** Another has removed the briefing. */
    GONE,
    /** The atlas could not write, or would not. */
    FAILED
  }

  private final Briefings briefings;
  private final BriefingShelf shelf;
  private final Supplier<String> editor;
  private StoredBriefing saved;
  private @Nullable StoredBriefing theirs;
  private Outcome outcome = Outcome.SAVED;

  BriefingOnShelf(
      Briefings briefings, BriefingShelf shelf, Supplier<String> editor, StoredBriefing opened) {
    this.briefings = briefings;
    this.shelf = shelf;
    this.editor = editor;
    saved = opened;
  }

  Outcome outcome() {
    return outcome;
  }

  /** When it was last saved by this editor, or before this editor came. */
  @Nullable Instant savedAt() {
    return saved.savedAt();
  }

  /** What another has saved since; empty where that is not so. */
  Optional<StoredBriefing> theirs() {
    return Optional.ofNullable(theirs);
  }

  /** Saves a briefing, unless it is saved already. */
  void save(Briefing mine) {
    if (outcome == Outcome.SAVED && mine.equals(saved.briefing())) {
      return;
    }
    outcome = Outcome.FAILED;
    try {
      settle(shelf.save(mine, saved.version(), editor.get()));
    } catch (StaleBriefingException e) {
      meet(e.current(), mine);
    } catch (NoSuchElementException e) {
      outcome = Outcome.GONE;
    } catch (NestedRuntimeException e) {
      log.warn("The briefing {} could not be saved", mine.id(), e);
    }
  }

  /** Saves a briefing in the place of what another has saved. */
  void saveOver(Briefing mine) {
    theirs().ifPresent(other -> saved = other);
    save(mine);
  }

  /** Asks whether another has saved or removed the briefing since; no answer changes nothing. */
  void look(Briefing mine) {
    try {
      Optional<StoredBriefing> current = briefings.briefing(mine.id());
      if (current.isEmpty()) {
        outcome = Outcome.GONE;
      } else if (current.get().version() != saved.version()) {
        meet(current.get(), mine);
      }
    } catch (NestedRuntimeException e) {
      log.warn("The briefing {} could not be looked at", mine.id(), e);
    }
  }

  /** What another has saved, which from now on is what is to be changed. */
  Optional<StoredBriefing> takeTheirs() {
    Optional<StoredBriefing> taken = theirs();
    taken.ifPresent(this::settle);
    return taken;
  }

  /** The versions that are kept, the newest first. */
  List<StoredBriefing> versions() {
    return briefings.versions(saved.briefing().id());
  }

  private void meet(StoredBriefing current, Briefing mine) {
    if (current.briefing().equals(mine)) {
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
}
