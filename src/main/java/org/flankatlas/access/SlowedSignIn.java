package org.flankatlas.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in with name and password, slower after failures. A name without an account takes as long
 * and fails in the same way as a wrong password.
 */
@Component
class SlowedSignIn implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final SignInAttempts attempts;

  SlowedSignIn(KnownEditors editors, PasswordEncoder encoder, SignInAttempts attempts) {
    this.attempts = attempts;
    passwords = new DaoAuthenticationProvider(editors::load);
    passwords.setPasswordEncoder(encoder);
  }

  /**
   * Checks name and password.
   *
   * @throws TooManyAttemptsException where the attempt came too early
   */
  @Override
  public @Nullable Authentication authenticate(Authentication asked) {
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    Duration wait = attempts.begin(asked.getName(), address);
    if (!wait.isZero()) {
      throw new TooManyAttemptsException(wait);
    }
    Authentication signedIn = passwords.authenticate(asked);
    attempts.succeed(asked.getName(), address);
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return passwords.supports(authentication);
  }
}
