package org.flankatlas.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who edits which briefing at the moment, on this server. Safe for use by many threads. */
@Component
class EditorsAtWork {

  /** Who was not heard of for so long is no longer at work. */
  static final Duration SILENCE = Duration.ofSeconds(30);

  private record Seen(String name, Instant at) {}

  private final Clock clock;
  private final Map<String, Map<Object, Seen>> byBriefing = new ConcurrentHashMap<>();

  EditorsAtWork() {
    this(Clock.systemUTC());
  }

  EditorsAtWork(Clock clock) {
    this.clock = clock;
  }

  /** Hears that somebody is at a briefing; a sitting is whatever is equal to itself alone. */
  void hear(String briefingId, Object sitting, String name) {
    byBriefing.compute(
        briefingId,
        (id, known) -> {
          Map<Object, Seen> all = known == null ? new ConcurrentHashMap<>() : known;
          all.put(sitting, new Seen(name, clock.instant()));
          return all;
        });
  }

  /** Forgets a sitting. */
  void leave(String briefingId, Object sitting) {
    byBriefing.computeIfPresent(
        briefingId,
        (id, all) -> {
          all.remove(sitting);
          return all.isEmpty() ? null : all;
        });
  }

  /** The names of those in other sittings, each once, in alphabetical order. */
  List<String> others(String briefingId, Object sitting) {
    Instant earliest = clock.instant().minus(SILENCE);
    return byBriefing.getOrDefault(briefingId, Map.of()).entrySet().stream()
        .filter(it -> !it.getKey().equals(sitting) && it.getValue().at().isAfter(earliest))
        .map(it -> it.getValue().name())
        .distinct()
        .sorted()
        .toList();
  }
}
