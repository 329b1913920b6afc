package org.flankatlas.live;

import java.io.Closeable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells listeners in this process. */
@Component
class LocalBroadcaster implements Broadcaster {

  private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

  @Override
  public void publish(String code, LiveFrame frame) {
    tell(code, listener -> listener.frame(frame));
  }

  @Override
  public void end(String code) {
    tell(code, Listener::ended);
  }

  @Override
  public Closeable subscribe(String code, Listener listener) {
    listeners.compute(
        code,
        (same, before) -> {
          Set<Listener> all = before == null ? ConcurrentHashMap.newKeySet() : before;
          all.add(listener);
          return all;
        });
    return () -> leave(code, listener);
  }

  @Override
  public int count(String code) {
    return listeners.getOrDefault(code, Set.of()).size();
  }

  private void tell(String code, Consumer<Listener> news) {
    listeners.getOrDefault(code, Set.of()).forEach(news);
  }

  private void leave(String code, Listener listener) {
    listeners.computeIfPresent(
        code,
        (same, all) -> {
          all.remove(listener);
          return all.isEmpty() ? null : all;
        });
  }
}
