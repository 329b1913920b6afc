package org.flankatlas.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.flankatlas.live.Broadcaster;
import org.flankatlas.live.LiveFrame;
import org.jspecify.annotations.Nullable;

/**
 * One who follows a showing. Frames wait for it in one place, where a newer one takes the place of
 * an older: whoever is slow misses what is past, and holds nobody up.
 */
final class Follower implements Broadcaster.Listener {

  /** What leads to the follower. */
  interface Line {

    /**
     * Whether all that was written has left, so that more may be written. Where it is not, the line
     * has {@link Follower#serve} called once it is.
     */
    boolean isFree() throws IOException;

    void write(byte[] event) throws IOException;

    /** Has {@link Follower#serve} called soon, on another thread. Returns at once. */
    void wake();

    void close();
  }

  /** How many beats a follower may let pass without taking anything; then it is given up. */
  static final int MOST_MISSED = 3;

  static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);
  static final byte[] ENDED = "event: ended\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

  private final Line line;
  private final FrameEvents events;
  private final AtomicReference<@Nullable LiveFrame> next = new AtomicReference<>();
  private final AtomicInteger beats = new AtomicInteger();
  private volatile boolean ended;
  private boolean toldEnd;
  private long lastSerial;

  Follower(Line line, FrameEvents events) {
    this.line = line;
    this.events = events;
  }

  @Override
  public void frame(LiveFrame frame) {
    next.accumulateAndGet(frame, (one, other) -> one == null ? other : newer(one, other));
    line.wake();
  }

  private static @Nullable LiveFrame newer(LiveFrame one, @Nullable LiveFrame other) {
    return other == null ? one : LiveFrame.newer(one, other);
  }

  @Override
  public void ended() {
    ended = true;
    line.wake();
  }

  /** Keeps the line open, or gives the follower up. */
  void beat() {
    if (beats.incrementAndGet() > MOST_MISSED) {
      line.close();
    } else {
      line.wake();
    }
  }

  /** Writes what there is to write, as far as the line takes it. For one thread at a time. */
  void serve() throws IOException {
    while (line.isFree()) {
      byte[] event = nextEvent();
      if (event == null) {
        return;
      }
      line.write(event);
    }
  }

  private byte @Nullable [] nextEvent() {
    int missed = beats.getAndSet(0);
    LiveFrame frame = next.getAndSet(null);
    if (frame != null && frame.serial() > lastSerial) {
      lastSerial = frame.serial();
      return events.of(frame);
    }
    if (toldEnd) {
      line.close();
      return null;
    }
    if (ended) {
      toldEnd = true;
      return ENDED;
    }
    return missed > 0 ? COMMENT : null;
  }
}
