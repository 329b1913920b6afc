package org.flankatlas.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** Who asks: the person behind the request, or behind the view whose listener runs. */
@Component
public class CurrentPerson {

  /** In UTF-16 code units; no more of a name is kept with what its bearer did. */
  private static final int LONGEST_NAME = 200;

  private final KnownEditors editors;

  CurrentPerson(KnownEditors editors) {
    this.editors = editors;
  }

  /**
   * How to call who is signed in; empty for a reader who is not. What an identity provider says may
   * be of any length, and is cut.
   */
  public Optional<String> name() {
    return authentication().map(CurrentPerson::name).map(CurrentPerson::shortened);
  }

  /** Whether what is marked {@link EditorsOnly} would be done. */
  public boolean mayWrite() {
    return has(EditorsOnly.ROLE);
  }

  /** Whether a password of their own must be chosen before anything can be written. */
  public boolean owesAPassword() {
    return has(KnownEditors.OWES_A_PASSWORD);
  }

  /** Whether they signed in with a password that is kept here, so that they can change it. */
  public boolean canChangePassword() {
    return authentication()
        .filter(it -> it.getPrincipal() instanceof UserDetails && editors.canChange(it.getName()))
        .isPresent();
  }

  private static boolean has(String role) {
    return authentication().stream()
        .flatMap(it -> it.getAuthorities().stream())
        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
  }

  private static String name(Authentication authentication) {
    return authentication.getPrincipal() instanceof OAuth2User user
        ? Stream.of("name", "preferred_username", "email")
            .map(user::<Object>getAttribute)
            .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(authentication.getName())
        : authentication.getName();
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    boolean split = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 2));
    return name.substring(0, split ? LONGEST_NAME - 2 : LONGEST_NAME - 1) + "…";
  }

  static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(it -> it.isAuthenticated() && !(it instanceof AnonymousAuthenticationToken));
  }
}
