package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flankatlas.MovableClock;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

  private static final String HOME = "192.0.2.1";

  private final MovableClock clock = new MovableClock();
  private final SignInAttempts attempts = new SignInAttempts(clock);

  @Test
  void leavesFiveFailuresFree() {
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      assertThat(attempts.begin("editor", HOME)).isZero();
    }

    assertThat(attempts.begin("editor", HOME)).isEqualTo(SignInAttempts.FIRST_WAIT);
  }

  @Test
  void doublesTheWaitAfterEachFurtherFailureUpToTheLongest() {
    fail(SignInAttempts.FREE_FAILURES, "editor", HOME);

    assertThat(waits(8)).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
  }

  @Test
  void doesNotCountAnAttemptThatCameTooEarly() {
    fail(SignInAttempts.FREE_FAILURES, "editor", HOME);
    clock.move(Duration.ofSeconds(10));

    assertThat(attempts.begin("editor", HOME)).hasSeconds(20);
    assertThat(attempts.begin("editor", HOME)).hasSeconds(20);
  }

  @Test
  void slowsANameFromWhereverItIsTried() {
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      attempts.begin("editor", "192.0.2." + i);
    }

    assertThat(attempts.begin("editor", "198.51.100.7")).isPositive();
    assertThat(attempts.begin(" EDITOR ", "198.51.100.7")).isPositive();
    assertThat(attempts.begin("someone", "198.51.100.7")).isZero();
  }

  @Test
  void slowsAnAddressWhateverNamesItTries() {
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      attempts.begin("name" + i, HOME);
    }

    assertThat(attempts.begin("editor", HOME)).isPositive();
    assertThat(attempts.begin("editor", "192.0.2.2")).isZero();
  }

  @Test
  void forgetsFailuresAfterASuccess() {
    fail(SignInAttempts.FREE_FAILURES - 1, "editor", HOME);

    attempts.succeed("editor", HOME);

    assertThat(attempts.remembered()).isZero();
    fail(SignInAttempts.FREE_FAILURES - 1, "editor", HOME);
    assertThat(attempts.begin("editor", HOME)).isZero();
  }

  @Test
  void forgetsFailuresAfterAnHourWithoutOne() {
    fail(SignInAttempts.FREE_FAILURES, "editor", HOME);

    clock.move(SignInAttempts.FORGOTTEN_AFTER.plusSeconds(1));

    fail(SignInAttempts.FREE_FAILURES - 1, "editor", HOME);
    assertThat(attempts.begin("editor", HOME)).isZero();
  }

  @Test
  void letsNoMoreThroughWhenManyComeAtOnce() throws Exception {
    Callable<Duration> attempt = () -> attempts.begin("editor", HOME);
    List<Callable<Duration>> many = IntStream.range(0, 100).mapToObj(i -> attempt).toList();
    int through = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(many)) {
        through += answer.get().isZero() ? 1 : 0;
      }
    }

    assertThat(through).isEqualTo(SignInAttempts.FREE_FAILURES);
  }

  @Test
  void remembersNoMoreThanItsBound() {
    for (int i = 0; i < SignInAttempts.MOST_REMEMBERED; i++) {
      attempts.begin("name" + i, "address" + i);
    }

    assertThat(attempts.remembered()).isEqualTo(SignInAttempts.MOST_REMEMBERED);
    assertThat(attempts.begin("x".repeat(100_000), HOME)).isZero();
  }

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      clock.move(attempts.begin(name, address));
    }
  }

  private List<Long> waits(int times) {
    return IntStream.range(0, times)
        .mapToObj(
            i -> {
              Duration wait = attempts.begin("editor", HOME);
              clock.move(wait);
              assertThat(attempts.begin("editor", HOME)).isZero();
              return wait.toSeconds();
            })
        .toList();
  }
}
