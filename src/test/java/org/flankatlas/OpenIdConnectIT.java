package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.flankatlas.access.IdentityProvider;
import org.flankatlas.access.IdentityProviders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The atlas with one identity provider configured, which is never asked. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:openid",
      "atlas.editors=ann@example.org,bob@example.org",
      "spring.security.oauth2.client.registration.house.client-id=atlas",
      "spring.security.oauth2.client.registration.house.client-secret=secret",
      "spring.security.oauth2.client.registration.house.client-name=the house",
      "spring.security.oauth2.client.registration.house.scope=openid,email",
      "spring.security.oauth2.client.registration.house.authorization-grant-type=authorization_code",
      "spring.security.oauth2.client.registration.house.redirect-uri={baseUrl}/login/oauth2/code/house",
      "spring.security.oauth2.client.provider.house.authorization-uri=https://id.example/authorize",
      "spring.security.oauth2.client.provider.house.token-uri=https://id.example/token",
      "spring.security.oauth2.client.provider.house.jwk-set-uri=https://id.example/keys"
    })
class OpenIdConnectIT {

  @Autowired private IdentityProviders providers;
  @LocalServerPort private int port;

  @Test
  void isOfferedByItsName() {
    assertThat(providers.all())
        .containsExactly(new IdentityProvider("the house", "oauth2/authorization/house"));
  }

  @Test
  void leadsToTheProvider() throws Exception {
    HttpResponse<Void> answer = get("/oauth2/authorization/house");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith("https://id.example/authorize?response_type=code&client_id=atlas");
  }

  @Test
  void leadsBackToTheSignInWhenTheProviderRefuses() throws Exception {
    HttpResponse<Void> answer = get("/login/oauth2/code/house?error=access_denied&state=made-up");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?refused");
  }

  @Test
  void leavesReadingAndTheFormAsTheyAre() throws Exception {
    assertThat(get("/nations").statusCode()).isEqualTo(200);
    assertThat(get("/login").statusCode()).isEqualTo(200);
    assertThat(get("/password").headers().firstValue("Location").orElseThrow())
        .endsWith("/login?from=%2Fpassword");
  }

  private HttpResponse<Void> get(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
              .header("Accept", "text/html")
              .build(),
          BodyHandlers.discarding());
    }
  }
}
