package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

class CurrentPersonTest {

  private final PasswordEncoder encoder = Passwords.passwordEncoder();
  private final CurrentPerson person =
      new CurrentPerson(
          new KnownEditors(new KeptInMemory(), new ConfiguredPassword("", encoder), encoder));

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void isCalledByTheNameThatTheProviderTells() {
    signIn("Ann Editor");
    assertThat(person.name()).contains("Ann Editor");
  }

  @Test
  void hasNoLongerNameThanIsKeptWithWhatTheyDid() {
    signIn("a".repeat(200));
    assertThat(person.name()).contains("a".repeat(200));
    signIn("a".repeat(201));
    assertThat(person.name()).contains("a".repeat(199) + "…");
  }

  @Test
  void isNotCutWithinACharacter() {
    signIn("a".repeat(198) + "😀".repeat(2));
    assertThat(person.name()).contains("a".repeat(198) + "…");
  }

  private static void signIn(String name) {
    DefaultOAuth2User user =
        new DefaultOAuth2User(List.of(), Map.of("sub", "1", "name", name), "sub");
    SecurityContextHolder.getContext().setAuthentication(authenticated(user, null, List.of()));
  }
}
