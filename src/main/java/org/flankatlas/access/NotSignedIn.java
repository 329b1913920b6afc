package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to {@code /login}, with the reason as a query parameter: {@code error} for a wrong
 * name or password, {@code wait} with seconds after too many, {@code refused} by who else should
 * say who one is, {@code expired} for a form of a session that has ended. Signing out twice leads
 * to the map.
 */
@Component
class NotSignedIn implements AuthenticationFailureHandler, AccessDeniedHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String parameter =
        switch (reason) {
          case TooManyAttemptsException tooMany -> "wait=" + tooMany.waitSeconds();
          case BadCredentialsException bad -> "error";
          default -> "refused";
        };
    response.sendRedirect(request.getContextPath() + "/login?" + parameter);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (isSent(request, "/login")) {
      response.sendRedirect(request.getContextPath() + "/login?expired");
    } else if (isSent(request, "/logout") && CurrentPerson.authentication().isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isSent(HttpServletRequest request, String path) {
    return request.getMethod().equals("POST")
        && request.getRequestURI().equals(request.getContextPath() + path);
  }
}
