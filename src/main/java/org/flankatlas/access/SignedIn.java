package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads who has signed in back to where they came from, or first to choose a password. */
@Component
class SignedIn implements AuthenticationSuccessHandler {

  private final OpenSessions sessions;

  SignedIn(OpenSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    if (person.getPrincipal() instanceof UserDetails account) {
      sessions.add(account.getUsername(), request.getSession());
    }
    response.sendRedirect(
        owesAPassword(person)
            ? request.getContextPath() + "/password"
            : ReturnAddress.take(request));
  }

  private static boolean owesAPassword(Authentication person) {
    return person.getAuthorities().stream()
        .anyMatch(it -> ("ROLE_" + KnownEditors.OWES_A_PASSWORD).equals(it.getAuthority()));
  }
}
