package org.flankatlas.ui;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.review.Revision;
import org.flankatlas.review.StaleReviewException;
import org.flankatlas.ui.ReviewTrail.Place;

/** One editor at the queue of passages: where they are, and what they do there. */
final class ReviewSitting {

  /** How something went. */
  enum Outcome {
    DONE,
    /** There was nothing to do. */
    NOTHING,
    /** Another has written since; nothing was changed, and the passage is as it is now. */
    STALE,
    /** The passage is no longer there. */
    GONE
  }

  private final Reviews reviews;
  private final Supplier<String> editor;
  private final ReviewTrail trail = new ReviewTrail();
  private Optional<PassageReview> present = Optional.empty();

  ReviewSitting(Reviews reviews, Supplier<String> editor) {
    this.reviews = reviews;
    this.editor = editor;
  }

  /** The passage that the editor is at. */
  Optional<PassageReview> present() {
    return present;
  }

  int waiting() {
    return reviews.queueLength();
  }

  int decided() {
    return trail.decided();
  }

  /** Goes to a passage, in the queue or not; false where there is none. */
  boolean open(String articleId, int number) {
    return stand(reviews.review(articleId, number));
  }

  /** Goes to the passage seen next, or to the first of the queue not seen; false at the end. */
  boolean goOn() {
    return go(() -> trail.next().or(this::queued));
  }

  /** Begins at the queue: at no passage where nothing waits. */
  void begin() {
    if (!goOn() && waiting() == 0) {
      present = Optional.empty();
    }
  }

  /** Goes to the passage seen before; false at the first. */
  boolean goBack() {
    return go(trail::previous);
  }

  /** Writes what the editor makes of the decisions on the present passage. */
  Outcome decide(Function<Revision, List<Decision>> wish) {
    if (present.isEmpty()) {
      return Outcome.NOTHING;
    }
    PassageReview before = present.get();
    List<Decision> wanted = wish.apply(new Revision(before, editor.get(), Instant.now()));
    if (wanted.equals(before.decisions())) {
      return Outcome.NOTHING;
    }
    return write(Place.of(before), before.version(), wanted, after -> trail.did(before, after));
  }

  /** Writes the decisions that were there before the last step, wherever that was. */
  Outcome undo() {
    return trail
        .last()
        .map(step -> write(step.place(), step.version(), step.before(), trail::undid))
        .orElse(Outcome.NOTHING);
  }

  private Outcome write(
      Place place, long version, List<Decision> decisions, Consumer<PassageReview> then) {
    try {
      PassageReview after = reviews.decide(place.articleId(), place.number(), version, decisions);
      then.accept(after);
      stand(Optional.of(after));
      return Outcome.DONE;
    } catch (StaleReviewException e) {
      trail.forget(place);
      stand(Optional.of(e.present()));
      return Outcome.STALE;
    } catch (NoSuchElementException e) {
      trail.drop(place);
      present = Optional.empty();
      return Outcome.GONE;
    }
  }

  private Optional<Place> queued() {
    return reviews.queue(trail.left() + 1).stream()
        .map(Place::of)
        .filter(place -> !trail.hasSeen(place))
        .findFirst();
  }

  private boolean go(Supplier<Optional<Place>> way) {
    Optional<Place> place = way.get();
    while (place.isPresent()) {
      if (open(place.get().articleId(), place.get().number())) {
        return true;
      }
      trail.drop(place.get());
      place = way.get();
    }
    return false;
  }

  private boolean stand(Optional<PassageReview> review) {
    review.ifPresent(
        it -> {
          trail.visit(Place.of(it));
          present = review;
        });
    return review.isPresent();
  }
}
