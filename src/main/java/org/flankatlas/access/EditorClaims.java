package org.flankatlas.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;

/**
 * Gives the editor's role to people whom an identity provider vouches for and whose claim is on a
 * list. An e-mail address counts only where the provider says that it has verified it.
 */
public class EditorClaims implements GrantedAuthoritiesMapper {

  private static final String EMAIL = "email";

  private final Set<String> editors;
  private final String claim;

  /**
   * Takes the settings.
   *
   * @param editors values of the claim; upper and lower case are the same in e-mail addresses alone
   * @param claim its name, {@code email} or one that a person can't choose freely
   */
  public EditorClaims(List<String> editors, String claim) {
    this.claim = claim.strip();
    this.editors =
        editors.stream()
            .map(this::comparable)
            .filter(editor -> !editor.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Collection<? extends GrantedAuthority> mapAuthorities(
      Collection<? extends GrantedAuthority> given) {
    boolean editor =
        given.stream()
            .flatMap(it -> it instanceof OAuth2UserAuthority user ? Stream.of(user) : Stream.of())
            .anyMatch(user -> isEditor(user.getAttributes()));
    return editor
        ? Stream.concat(
                given.stream(), Stream.of(new SimpleGrantedAuthority("ROLE_" + EditorsOnly.ROLE)))
            .toList()
        : given;
  }

  private boolean isEditor(Map<String, Object> claims) {
    return isVerified(claims.get("email_verified"))
        && claims.get(claim) instanceof String value
        && editors.contains(comparable(value));
  }

  private boolean isVerified(@Nullable Object said) {
    return !claim.equals(EMAIL) || "true".equals(String.valueOf(said));
  }

  private String comparable(String value) {
    return claim.equals(EMAIL) ? value.strip().toLowerCase(Locale.ROOT) : value.strip();
  }
}
