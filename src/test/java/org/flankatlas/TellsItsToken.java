package org.flankatlas;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a test what a page tells its own scripts. */
@TestComponent
@RestController
class TellsItsToken {

  static final String ADDRESS = "/token-of-this-session";

  @GetMapping(ADDRESS)
  String token(CsrfToken token) {
    return token.getToken();
  }
}
