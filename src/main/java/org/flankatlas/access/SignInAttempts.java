package org.flankatlas.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords. After {@link #FREE_FAILURES} failures for one name, whether an
 * account has it or not, or from one address, the next attempt has to wait: {@link #FIRST_WAIT},
 * then twice as long after each further failure, up to {@link #LONGEST_WAIT}. Kept in memory alone.
 * Safe to use from several threads.
 */
@Component
class SignInAttempts {

  static final int FREE_FAILURES = 5;
  static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** Without a failure for so long, those before no longer count. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  /** Names and addresses remembered at most; the one whose failure is oldest makes room. */
  static final int MOST_REMEMBERED = 10_000;

  private final Map<String, Failures> failures = new LinkedHashMap<>();
  private final Clock clock;

  SignInAttempts() {
    this(Clock.systemUTC());
  }

  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Begins an attempt. It counts as failed at once, so that many at the same time are not free.
   *
   * @return how long to wait before it; zero where it may go on, and only then it counts
   */
  synchronized Duration begin(String name, String address) {
    List<String> keys = keys(name, address);
    Duration wait =
        keys.stream().map(this::waitFor).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    if (wait.isZero()) {
      keys.forEach(this::fail);
    }
    return wait;
  }

  /** Forgets the failures of a name and an address, because an attempt of theirs succeeded. */
  synchronized void succeed(String name, String address) {
    keys(name, address).forEach(failures::remove);
  }

  synchronized int remembered() {
    return failures.size();
  }

  private Duration waitFor(String key) {
    Failures found = recent(key);
    if (found == null || found.count < FREE_FAILURES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(found.count - FREE_FAILURES, 10);
    Duration whole = FIRST_WAIT.multipliedBy(1L << doublings);
    Instant end = found.last.plus(whole.compareTo(LONGEST_WAIT) < 0 ? whole : LONGEST_WAIT);
    Duration left = Duration.between(clock.instant(), end);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private void fail(String key) {
    Failures before = recent(key);
    failures.remove(key);
    failures.put(key, new Failures(before == null ? 1 : before.count + 1, clock.instant()));
    if (failures.size() > MOST_REMEMBERED) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  private @Nullable Failures recent(String key) {
    Failures found = failures.get(key);
    return found == null || found.last.plus(FORGOTTEN_AFTER).isBefore(clock.instant())
        ? null
        : found;
  }

  private static List<String> keys(String name, String address) {
    String known = KnownEditors.canonical(name);
    return List.of("name " + known.substring(0, Math.min(known.length(), 64)), "from " + address);
  }

  private record Failures(int count, Instant last) {}
}
