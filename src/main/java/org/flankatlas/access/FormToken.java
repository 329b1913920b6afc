package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form or a request of ours carries so that no other site can send it.
 *
 * @param parameter name of a form's field
 * @param header name of a request's header
 * @param value of either, good for this session
 */
public record FormToken(String parameter, String header, String value) {

  /** The token for forms on the page that is asked for; empty where nothing guards them. */
  public static Optional<FormToken> of(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? Optional.of(
            new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken()))
        : Optional.empty();
  }
}
