package org.flankatlas.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in that was not looked at, because too many before it failed. */
class TooManyAttemptsException extends AuthenticationException {

  private final Duration wait;

  TooManyAttemptsException(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  /** Whole seconds until the next attempt, at least 1. */
  long waitSeconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
