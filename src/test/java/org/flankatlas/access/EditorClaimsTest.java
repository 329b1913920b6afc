package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;

class EditorClaimsTest {

  private static final List<String> EDITORS = List.of(" Ann@Example.org ", "", "u-17");

  @Test
  void makeAnEditorOfAVerifiedAddressOnTheList() {
    assertThat(roles("email", person(Map.of("email", "ann@example.ORG", "email_verified", true))))
        .contains("ROLE_EDITOR", "OIDC_USER");
  }

  @Test
  void leaveOutAnAddressThatIsNotOnTheList() {
    assertThat(roles("email", person(Map.of("email", "bob@example.org", "email_verified", true))))
        .doesNotContain("ROLE_EDITOR");
  }

  @Test
  void leaveOutAnAddressThatIsNotVerified() {
    assertThat(roles("email", person(Map.of("email", "ann@example.org"))))
        .doesNotContain("ROLE_EDITOR");
    assertThat(roles("email", person(Map.of("email", "ann@example.org", "email_verified", false))))
        .doesNotContain("ROLE_EDITOR");
  }

  @Test
  void makeAnEditorByAnotherClaimToTheLetter() {
    assertThat(roles("sub", person(Map.of("sub", "u-17")))).contains("ROLE_EDITOR");
    assertThat(roles("sub", person(Map.of("sub", "U-17")))).doesNotContain("ROLE_EDITOR");
    assertThat(roles("sub", new OAuth2UserAuthority(Map.of("sub", "u-17"))))
        .contains("ROLE_EDITOR");
  }

  @Test
  void leaveOutWhoHasNoSuchClaimOrAStrangeOne() {
    assertThat(roles("login", person(Map.of("email", "ann@example.org"))))
        .doesNotContain("ROLE_EDITOR");
    assertThat(roles("groups", person(Map.of("groups", List.of("u-17")))))
        .doesNotContain("ROLE_EDITOR");
    assertThat(roles("nickname", person(Map.of("nickname", "")))).doesNotContain("ROLE_EDITOR");
  }

  @Test
  void trustNoScopeAndNoEmptyList() {
    assertThat(roles("sub", new SimpleGrantedAuthority("SCOPE_EDITOR")))
        .containsExactly("SCOPE_EDITOR");
    assertThat(
            new EditorClaims(List.of(), "sub").mapAuthorities(List.of(person(Map.of("sub", "u")))))
        .extracting(GrantedAuthority::getAuthority)
        .doesNotContain("ROLE_EDITOR");
  }

  private static List<String> roles(String claim, GrantedAuthority given) {
    return new EditorClaims(EDITORS, claim)
        .mapAuthorities(List.of(given)).stream()
            .map(GrantedAuthority::getAuthority)
            .map(String::valueOf)
            .toList();
  }

  private static GrantedAuthority person(Map<String, Object> claims) {
    Map<String, Object> all = new HashMap<>(claims);
    all.putIfAbsent("sub", "somebody");
    return new OidcUserAuthority(
        new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all));
  }
}
