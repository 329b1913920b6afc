package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import java.util.Objects;
import org.flankatlas.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

class SlowedSignInTest {

  private static final String OWN = "correct horse battery";

  private final MovableClock clock = new MovableClock();
  private final SlowedSignIn signIn = signIn();

  @Test
  void givesTheEditorTheRoleAndNoPassword() {
    Authentication editor = attempt("Editor", OWN);

    assertThat(editor.getName()).isEqualTo("editor");
    assertThat(editor.getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .contains("ROLE_EDITOR");
  }

  @ParameterizedTest
  @CsvSource({"editor, wrong", "nobody, wrong", "editor, ''", "'', ''", "nobody, correct horse"})
  void failsInTheSameWayWhetherTheNameOrThePasswordIsWrong(String name, String password) {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> attempt(name, password))
        .withMessage("Bad credentials");
  }

  @Test
  void failsForAPasswordLongerThanBcryptTakes() {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> attempt("editor", "x".repeat(10_000)));
  }

  @ParameterizedTest
  @CsvSource({"editor", "nobody"})
  void doesNotLookAtAnAttemptThatCameTooEarly(String name) {
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> attempt(name, "wrong"));
    }

    assertThatExceptionOfType(TooManyAttemptsException.class)
        .isThrownBy(() -> attempt(name, OWN))
        .satisfies(tooMany -> assertThat(tooMany.waitSeconds()).isEqualTo(30));
  }

  @Test
  void takesTheRightPasswordAfterTheWait() {
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> attempt("editor", "wrong"));
    }
    clock.move(SignInAttempts.FIRST_WAIT);

    assertThat(attempt("editor", OWN).isAuthenticated()).isTrue();
    assertThat(attempt("editor", OWN).isAuthenticated()).isTrue();
  }

  private Authentication attempt(String name, String password) {
    return Objects.requireNonNull(signIn.authenticate(unauthenticated(name, password)));
  }

  private SlowedSignIn signIn() {
    PasswordEncoder encoder = Passwords.passwordEncoder();
    KnownEditors editors =
        new KnownEditors(new KeptInMemory(), new ConfiguredPassword(OWN, encoder), encoder);
    return new SlowedSignIn(editors, encoder, new SignInAttempts(clock));
  }
}
