package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnAddressTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nations", "/?formation=bg-latvia", "/articles/a?passage=4#p4"})
  void isGivenOnce(String address) {
    ReturnAddress.keep(request.getSession(), address);

    assertThat(ReturnAddress.take(request)).isEqualTo(address);
    assertThat(ReturnAddress.take(request)).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nations",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "///elsewhere.example",
        "/\t/elsewhere.example/",
        "/%zz",
        "/ space",
        "/\r\nSet-Cookie: a=b",
        "https://elsewhere.example/",
        "javascript:alert(1)"
      })
  void isTheMapWhereItWouldLeadElsewhere(String address) {
    ReturnAddress.keep(request.getSession(), "/nations");
    ReturnAddress.keep(request.getSession(), address);

    assertThat(ReturnAddress.take(request)).isEqualTo("/");
  }

  @Test
  void isTheMapWithoutASession() {
    assertThat(ReturnAddress.take(request)).isEqualTo("/");
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void isNoEndlessAddress() {
    ReturnAddress.keep(request.getSession(), "/" + "a".repeat(5_000));

    assertThat(ReturnAddress.take(request)).isEqualTo("/");
  }
}
