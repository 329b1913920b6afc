package org.flankatlas.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Showings for a test, with a count of how often one was saved. */
class ShowingsInMemory implements KeptShowings {

  private final Map<String, LiveShowing> showings = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private int saves;

  int saves() {
    return saves;
  }

  @Override
  public void add(LiveShowing showing, String keyHash) {
    showings.put(showing.code(), showing);
    hashes.put(showing.code(), keyHash);
  }

  @Override
  public void save(LiveShowing showing) {
    showings.put(showing.code(), showing);
    saves++;
  }

  @Override
  public Optional<LiveShowing> showing(String code) {
    return Optional.ofNullable(showings.get(code));
  }

  @Override
  public Optional<String> keyHash(String code) {
    return Optional.ofNullable(hashes.get(code));
  }

  @Override
  public List<LiveShowing> going() {
    return showings.values().stream().filter(it -> it.endedAt() == null).toList();
  }

  @Override
  public void forgetEndedBefore(Instant time) {
    showings
        .values()
        .removeIf(
            it -> it.endedAt() != null && Objects.requireNonNull(it.endedAt()).isBefore(time));
  }
}
