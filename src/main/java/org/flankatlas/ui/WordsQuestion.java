package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.PassageReview;
import org.jspecify.annotations.Nullable;

/** Asks whom the words of a candidate, or those that an editor chose, speak of. */
final class WordsQuestion {

  private final FormationChooser chooser;
  private @Nullable PassageReview review;
  private @Nullable Span words;

  /**
   * A question that is not asked yet.
   *
   * @param onCancel told when it is given up
   */
  WordsQuestion(PostureCatalog posture, Runnable onCancel) {
    chooser = new FormationChooser(posture, this::showWords, onCancel);
  }

  Component component() {
    return chooser;
  }

  /** Is about a passage, of which no words are chosen, and is not asked. */
  void show(PassageReview shown) {
    review = shown;
    words = null;
    chooser.close();
  }

  boolean isAsked() {
    return chooser.isAsking();
  }

  /** Does what a key means while it is asked. */
  void press(String key) {
    switch (key) {
      case "w" -> {
        chooser.toggleWhole();
        showWords();
      }
      case "escape" -> chooser.cancel();
      default -> digit(key, chooser::choose);
    }
  }

  /** Gives what a digit counts, from 0; another key counts nothing. */
  static void digit(String key, IntConsumer then) {
    if (key.matches("[1-9]")) {
      then.accept(Integer.parseInt(key) - 1);
    }
  }

  /** Asks whom the words of a candidate speak of instead of the formation with a name. */
  void askToMove(Candidate candidate, String name, Consumer<Formation> then) {
    chooser.ask(translate("review.ask.move", name), false, candidate.formationId(), then);
    chooser.showWords(CandidateList.words(shown(), candidate.spans()));
  }

  /** Asks whom the chosen words speak of, or the passage. */
  void askToAdd(BiConsumer<Formation, Span> then) {
    chooser.ask(
        translate("review.ask.add"), true, null, formation -> then.accept(formation, meant()));
    showWords();
  }

  /** Takes the words that were chosen; what lies outside of the text chooses none. */
  void choose(int start, int end) {
    boolean inText = start >= 0 && start < end && end <= shown().passage().text().length();
    words = inText ? new Span(start, end) : null;
    showWords();
  }

  /** The chosen words, or the whole passage where that is wanted or no words are chosen. */
  private Span meant() {
    Span chosen = words;
    return chosen == null || chooser.isWholePassage()
        ? new Span(0, shown().passage().text().length())
        : chosen;
  }

  private void showWords() {
    chooser.showWords(
        words == null || chooser.isWholePassage()
            ? translate("review.whole.meant")
            : CandidateList.words(shown(), List.of(meant())));
  }

  private PassageReview shown() {
    return Objects.requireNonNull(review);
  }
}
