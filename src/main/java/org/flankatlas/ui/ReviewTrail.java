package org.flankatlas.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankatlas.article.Passage;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;

/** The passages that an editor has seen in one sitting, in order, and what they did there. */
final class ReviewTrail {

  /** Which passage. */
  record Place(String articleId, int number) {

    static Place of(PassageReview review) {
      Passage passage = review.passage();
      return new Place(passage.articleId(), passage.number());
    }
  }

  /**
   * Something that can be undone.
   *
   * @param place where it was done
   * @param version the passage's version since the editor wrote there last
   * @param before the decisions before it
   */
  record Step(Place place, long version, List<Decision> before) {}

  private record Deed(Place place, List<Decision> before) {}

  private final List<Place> seen = new ArrayList<>();
  private final Deque<Deed> deeds = new ArrayDeque<>();
  private final Map<Place, Long> versions = new HashMap<>();
  private final Set<Place> decided = new HashSet<>();
  private int at = -1;

  /** Stands at a passage; one not seen before comes after all others. */
  void visit(Place place) {
    if (!seen.contains(place)) {
      seen.add(place);
    }
    at = seen.indexOf(place);
  }

  /** Whether a passage has been visited. */
  boolean hasSeen(Place place) {
    return seen.contains(place);
  }

  /** The passage seen after the one stood at. */
  Optional<Place> next() {
    return at + 1 < seen.size() ? Optional.of(seen.get(at + 1)) : Optional.empty();
  }

  /** The passage seen before the one stood at. */
  Optional<Place> previous() {
    return at > 0 ? Optional.of(seen.get(at - 1)) : Optional.empty();
  }

  /** How many passages seen have something left to decide, so that the queue still gives them. */
  int left() {
    return seen.size() - decided.size();
  }

  /** How many passages have been decided in this sitting. */
  int decided() {
    return decided.size();
  }

  /** Remembers what the editor wrote. */
  void did(PassageReview before, PassageReview after) {
    deeds.push(new Deed(Place.of(before), before.decisions()));
    wrote(after);
  }

  /** Remembers that the last step was undone. */
  void undid(PassageReview after) {
    deeds.pop();
    wrote(after);
  }

  /** The step that an undo takes back. */
  Optional<Step> last() {
    return Optional.ofNullable(deeds.peek())
        .map(deed -> new Step(deed.place(), version(deed.place()), deed.before()));
  }

  /** Forgets what was done at a passage, because another has written there since. */
  void forget(Place place) {
    deeds.removeIf(deed -> deed.place().equals(place));
  }

  /** Forgets a passage that is no longer there, and what was done at it. */
  void drop(Place place) {
    forget(place);
    int index = seen.indexOf(place);
    if (index >= 0) {
      seen.remove(index);
      at = index <= at ? at - 1 : at;
    }
    decided.remove(place);
  }

  private long version(Place place) {
    return versions.getOrDefault(place, 0L);
  }

  private void wrote(PassageReview after) {
    Place place = Place.of(after);
    versions.put(place, after.version());
    if (after.open().isEmpty()) {
      decided.add(place);
    } else {
      decided.remove(place);
    }
  }
}
