package org.flankatlas.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Showings as they were told here last. A step is kept at once, where the presenter points a few
 * times a second. Not safe to use from several threads.
 */
final class ToldShowings {

  /** Least time between two frames that are kept while the step stays the same. */
  static final Duration KEPT_EVERY = Duration.ofMillis(250);

  private final KeptShowings kept;
  private final Map<String, Told> told = new HashMap<>();

  ToldShowings(KeptShowings kept) {
    this.kept = kept;
  }

  /** What was told last under a code; empty where nothing was told since the start. */
  Optional<LiveShowing> last(String code) {
    return Optional.ofNullable(told.get(code)).map(Told::showing);
  }

  /** Remembers a showing before it is told, and keeps it where that is due. */
  void put(LiveShowing before, LiveShowing showing, Instant now) {
    Told last = told.get(showing.code());
    if (last != null
        && showing.frame().isSameStep(before.frame())
        && now.isBefore(last.keptAt().plus(KEPT_EVERY))) {
      told.put(showing.code(), new Told(showing, last.keptAt(), false));
    } else {
      kept.save(showing);
      told.put(showing.code(), new Told(showing, now, true));
    }
  }

  /** Keeps what was not due when it was told. */
  void keepLate(Instant now) {
    told.replaceAll(
        (code, last) -> {
          if (!last.kept()) {
            kept.save(last.showing());
          }
          return last.kept() ? last : new Told(last.showing(), now, true);
        });
  }

  void forget(String code) {
    told.remove(code);
  }

  private record Told(LiveShowing showing, Instant keptAt, boolean kept) {}
}
