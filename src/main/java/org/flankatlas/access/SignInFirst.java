package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Leads a reader who asks for an editor's page to the sign-in, and back after it. */
@Component
class SignInFirst implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.sendRedirect(
        request.getContextPath()
            + "/login?"
            + ReturnAddress.FROM
            + "="
            + UriUtils.encode(path + query, StandardCharsets.UTF_8));
  }
}
