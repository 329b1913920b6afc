package org.flankatlas.api;

import jakarta.annotation.PreDestroy;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.flankatlas.live.Broadcaster;
import org.flankatlas.live.LiveShowings;
import org.flankatlas.live.RefusedShowingException;
import org.flankatlas.live.RefusedShowingException.Reason;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Everybody who follows a showing, of all showings, and the few threads that write to them. */
@Component
class Audience {

  /** Most followers of one showing. */
  static final int MOST = 5000;

  private static final int WRITERS = 2;

  private final LiveShowings showings;
  private final Broadcaster broadcaster;
  private final FrameEvents events;
  private final Set<Seat> seats = ConcurrentHashMap.newKeySet();

  /** Each follower waits in the queue once at most. */
  private final ExecutorService writers =
      new ThreadPoolExecutor(
          WRITERS,
          WRITERS,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("followers-", 1).factory(),
          new DiscardPolicy());

  Audience(LiveShowings showings, Broadcaster broadcaster, FrameEvents events) {
    this.showings = showings;
    this.broadcaster = broadcaster;
    this.events = events;
  }

  /**
   * Makes sure that one more may follow.
   *
   * @throws RefusedShowingException where it is full
   */
  void checkRoom(String code) {
    if (broadcaster.count(code) >= MOST) {
      throw new RefusedShowingException(Reason.FULL);
    }
  }

  /** Lets one more follow, who is told the frame in view first. */
  Seat join(String code, Follower.Line line) {
    Follower follower = new Follower(line, events);
    Seat seat = new Seat(follower, broadcaster.subscribe(code, follower));
    seats.add(seat);
    try {
      follower.frame(showings.find(code).frame());
    } catch (RefusedShowingException over) {
      follower.ended();
    }
    return seat;
  }

  /** Runs on one of the writers, in turn. */
  void execute(Runnable writing) {
    writers.execute(writing);
  }

  /** Balancers and browsers close a line on which nothing comes for too long. */
  @Scheduled(fixedRate = 20_000)
  void beat() {
    seats.forEach(seat -> seat.follower.beat());
  }

  @PreDestroy
  void stop() {
    writers.shutdownNow();
  }

  /** A follower's place in the audience. */
  final class Seat {

    private final Follower follower;
    private final Closeable subscription;

    private Seat(Follower follower, Closeable subscription) {
      this.follower = follower;
      this.subscription = subscription;
    }

    Follower follower() {
      return follower;
    }

    /** Leaves; twice does no harm. */
    void leave() {
      seats.remove(this);
      try {
        subscription.close();
      } catch (IOException e) {
        throw new IllegalStateException("a follower can't leave", e);
      }
    }
  }
}
