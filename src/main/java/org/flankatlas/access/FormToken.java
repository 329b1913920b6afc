package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form of ours carries so that no other site can send it.
 *
 * @param parameter name of the field
 * @param value of the field, good for this session
 */
public record FormToken(String parameter, String value) {

  /** The token for forms on the page that is asked for; empty where nothing guards them. */
  public static Optional<FormToken> of(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? Optional.of(new FormToken(token.getParameterName(), token.getToken()))
        : Optional.empty();
  }
}
