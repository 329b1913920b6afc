package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankatlas.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class OwnPasswordTest {

  private static final String UNTIL_NOW = "until now it was";
  private static final String OWN = "correct horse battery";

  private final PasswordEncoder encoder = Passwords.passwordEncoder();
  private final KeptInMemory kept = new KeptInMemory();
  private final KnownEditors editors =
      new KnownEditors(kept, new ConfiguredPassword("", encoder), encoder);
  private final CurrentPerson person = new CurrentPerson(editors);
  private final OpenSessions sessions = new OpenSessions();
  private final List<Object> events = new ArrayList<>();
  private final OwnPassword password =
      new OwnPassword(
          person,
          editors,
          new SlowedSignIn(editors, encoder, new SignInAttempts(new MovableClock())),
          encoder,
          events::add);
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void signInWithAOneTimePassword() {
    setPassword(true);
    request.getSession();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void makesAnEditorOfWhoChoosesTheirOwn(CapturedOutput output) {
    String before = request.getSession().getId();
    assertThat(person.mayWrite()).isFalse();

    assertThat(change("", OWN)).isEmpty();

    assertThat(person.mayWrite()).isTrue();
    assertThat(person.owesAPassword()).isFalse();
    assertThat(encoder.matches(OWN, kept.account("editor").orElseThrow().password())).isTrue();
    assertThat(kept.account("editor").orElseThrow().oneTime()).isFalse();
    String after = request.getSession().getId();
    assertThat(after).isNotEqualTo(before);
    assertThat(events).containsExactly(new PasswordChanged("editor", after));
    assertThat(output).doesNotContain(OWN, "{bcrypt}");
  }

  @Test
  void staysWhereTheNewOneWillNotDo() {
    assertThat(change("", "short")).contains(PasswordProblem.SHORT);
    assertThat(change("", "\uD83D\uDD11".repeat(11))).contains(PasswordProblem.SHORT);
    assertThat(change("", "x".repeat(73))).contains(PasswordProblem.LONG);
    assertThat(change("", UNTIL_NOW)).contains(PasswordProblem.UNCHANGED);

    assertThat(person.mayWrite()).isFalse();
    assertThat(events).isEmpty();
  }

  @Test
  void wantsTheOneUntilNowOnceItIsNoOneTimePassword() {
    setPassword(false);

    assertThat(change("wrong", OWN)).contains(PasswordProblem.CURRENT);
    assertThat(change(UNTIL_NOW, OWN)).isEmpty();
  }

  @Test
  void isNoWayToGuessTheOneUntilNow() {
    setPassword(false);
    for (int i = 0; i < SignInAttempts.FREE_FAILURES; i++) {
      assertThat(change("wrong", OWN)).contains(PasswordProblem.CURRENT);
    }

    assertThat(change(UNTIL_NOW, OWN)).contains(PasswordProblem.WAIT);
  }

  @Test
  void isNoneForAReader() {
    SecurityContextHolder.clearContext();

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> change("", OWN));
  }

  @Test
  void endsTheOtherSessionsOfTheAccountAlone() {
    MockHttpSession here = new MockHttpSession();
    MockHttpSession elsewhere = new MockHttpSession();
    MockHttpSession somebody = new MockHttpSession();
    MockHttpSession ended = new MockHttpSession();
    sessions.add("editor", here);
    sessions.add("editor", elsewhere);
    sessions.add("somebody", somebody);
    sessions.add("editor", ended);
    ended.invalidate();

    sessions.endOthers(new PasswordChanged("editor", here.getId()));

    assertThat(here.isInvalid()).isFalse();
    assertThat(elsewhere.isInvalid()).isTrue();
    assertThat(somebody.isInvalid()).isFalse();
  }

  private Optional<PasswordProblem> change(String current, String chosen) {
    return password.change(current, chosen, request, new MockHttpServletResponse());
  }

  private void setPassword(boolean oneTime) {
    kept.save(new EditorAccount("editor", encoder.encode(UNTIL_NOW), oneTime, Instant.EPOCH));
    UserDetails editor = editors.load("editor");
    SecurityContextHolder.getContext()
        .setAuthentication(authenticated(editor, null, editor.getAuthorities()));
  }
}
