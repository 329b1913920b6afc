package org.flankatlas.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.flankatlas.live.RefusedShowingException.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The showings that go on. Safe to use from several threads. */
@Component
public class LiveShowings {

  /** Most showings that go on at a time. */
  public static final int MOST = 100;

  /** How long it is remembered that a showing has ended. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  /**
   * By how much a serial grows at the first change after a start: more frames than may have been
   * told and not kept before.
   */
  static final long SERIALS_NOT_KEPT = 1000;

  private final KeptShowings kept;
  private final ToldShowings told;
  private final Broadcaster broadcaster;
  private final Clock clock;

  @Autowired
  LiveShowings(KeptShowings kept, Broadcaster broadcaster) {
    this(kept, broadcaster, Clock.systemUTC());
  }

  LiveShowings(KeptShowings kept, Broadcaster broadcaster, Clock clock) {
    this.kept = kept;
    this.broadcaster = broadcaster;
    this.clock = clock;
    told = new ToldShowings(kept);
  }

  /**
   * Begins to show a briefing.
   *
   * @throws RefusedShowingException where {@link #MOST} go on already
   */
  public synchronized StartedShowing start(
      String briefingId, long version, int steps, String editor) {
    endIdle();
    if (kept.going().size() >= MOST) {
      throw new RefusedShowingException(Reason.TOO_MANY);
    }
    PresenterKey key = PresenterKey.next();
    LiveShowing showing =
        LiveShowing.start(FollowCode.next(), briefingId, version, steps, editor, clock.instant());
    kept.add(showing, key.hash());
    return new StartedShowing(showing, key);
  }

  /**
   * The showing that a code leads to, as a person writes it.
   *
   * @throws RefusedShowingException where it is unknown or over
   */
  public synchronized LiveShowing find(String code) {
    LiveShowing showing = newest(code);
    if (showing.isOver(clock.instant())) {
      throw new RefusedShowingException(Reason.ENDED);
    }
    return showing;
  }

  /**
   * Shows the audience something else.
   *
   * @return how many follow
   * @throws RefusedShowingException where it is unknown or over, or the key is another's
   * @throws IllegalArgumentException for a step that there is not
   */
  public synchronized int steer(String code, PresenterKey key, Steering wish) {
    LiveShowing before = opened(code, key);
    long serials = told.last(before.code()).isPresent() ? 1 : SERIALS_NOT_KEPT;
    LiveShowing after = before.steered(wish, serials, clock.instant());
    told.put(before, after, clock.instant());
    if (after.frame().serial() > before.frame().serial()) {
      broadcaster.publish(after.code(), after.frame());
    }
    return broadcaster.count(after.code());
  }

  /**
   * Ends a showing.
   *
   * @throws RefusedShowingException where it is unknown or over, or the key is another's
   */
  public synchronized void end(String code, PresenterKey key) {
    end(opened(code, key));
  }

  /** Keeps the frames that were told since they were last kept. */
  @Scheduled(fixedDelay = 250)
  @PreDestroy
  synchronized void keepLate() {
    told.keepLate(clock.instant());
  }

  /** Ends what nobody has steered for too long, and forgets what ended long ago. */
  @Scheduled(fixedDelay = 600_000)
  synchronized void endIdle() {
    Instant now = clock.instant();
    for (LiveShowing going : kept.going()) {
      LiveShowing showing = newer(going);
      if (showing.isOver(now)) {
        end(showing);
      }
    }
    kept.forgetEndedBefore(now.minus(REMEMBERED));
  }

  private void end(LiveShowing showing) {
    kept.save(showing.ended(clock.instant()));
    told.forget(showing.code());
    broadcaster.end(showing.code());
  }

  private LiveShowing opened(String code, PresenterKey key) {
    String known = newest(code).code();
    if (kept.keyHash(known).filter(key::opens).isEmpty()) {
      throw new RefusedShowingException(Reason.WRONG_KEY);
    }
    return find(known);
  }

  private LiveShowing newest(String written) {
    Optional<LiveShowing> showing =
        FollowCode.read(written).flatMap(code -> kept.showing(code.text()));
    return newer(showing.orElseThrow(() -> new RefusedShowingException(Reason.UNKNOWN)));
  }

  /** Another server may have kept a newer frame than was told here, and the other way round. */
  private LiveShowing newer(LiveShowing showing) {
    return told.last(showing.code())
        .filter(it -> showing.endedAt() == null && it.frame().serial() >= showing.frame().serial())
        .orElse(showing);
  }
}
