package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.flankatlas.access.IdentityProviders;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TileArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/** What may be asked for over the web, as a browser does that has not signed in. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:asked")
class WebAccessIT {

  private static final String A_YEAR = "max-age=31536000, public, immutable";

  @Autowired private ApplicationContext context;
  @Autowired private Basemap basemap;
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?formation=bg-latvia",
        "/nations",
        "/timeline",
        "/articles",
        "/articles/second-baltic-corps",
        "/comparison",
        "/evidence",
        "/evidence/bg-latvia",
        "/login"
      })
  void givesEveryPublicPageToEverybody(String address) throws Exception {
    HttpResponse<byte[]> answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404",
    "/geodata/posture/claims.json, 404",
    "/geodata/tiles/x/1/0/0.mvt, 404"
  })
  void leavesAnAddressThatLeadsNowhereItsStatus(String address, int status) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(status);
  }

  @Test
  void leavesFilesTheirLongLifeAndGivesThemNoSession() throws Exception {
    String page = new String(ungzip(get("/")), StandardCharsets.UTF_8);
    String tiles = basemap.tiles().map(TileArchive::hash).orElseThrow();
    for (String address :
        new String[] {
          "/" + find(page, "first-picture/\\w+\\.svg"),
          "/" + find(page, "geodata/symbols/[\\w-]+\\.svg"),
          "/geodata/tiles/" + tiles + "/5/18/9.mvt"
        }) {
      HttpResponse<byte[]> file = get(address);

      assertThat(file.statusCode()).as(address).isEqualTo(200);
      assertThat(file.headers().allValues("Cache-Control")).as(address).containsExactly(A_YEAR);
      assertThat(file.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie");
    }
  }

  @Test
  void leavesScriptsAndTheIconToBeKept() throws Exception {
    String page = new String(ungzip(get("/")), StandardCharsets.UTF_8);
    for (String address :
        new String[] {"/" + find(page, "VAADIN/build/[\\w-]+\\.js"), "/icon.svg"}) {
      HttpResponse<byte[]> file = get(address);

      assertThat(file.statusCode()).as(address).isEqualTo(200);
      assertThat(header(file, "Cache-Control")).as(address).contains("max-age=");
      assertThat(header(file, "Cache-Control")).as(address).doesNotContain("no-store");
      assertThat(file.headers().map()).doesNotContainKeys("pragma", "set-cookie");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/password, %2Fpassword",
    "/review, %2Freview",
    "/review?article=x&passage=1, %2Freview%3Farticle%3Dx%26passage%3D1",
    "/articles/add, %2Farticles%2Fadd",
  })
  void leadsFromAnEditorsPageToTheSignIn(String address, String from) throws Exception {
    HttpResponse<byte[]> answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).endsWith("/login?from=" + from);
  }

  @ParameterizedTest
  @CsvSource({
    "/login, /login?expired",
    "/login?v-r=uidl, /login?expired",
    "/logout, /",
  })
  void takesNoFormOfAnotherSite(String address, String leadsTo) throws Exception {
    HttpResponse<byte[]> answer =
        send(
            request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=editor&password=x")));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).isEqualTo("http://localhost:" + port + leadsTo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/geodata/%2e%2e/application.properties", "/a;b=c", "/geodata//symbols"})
  void refusesAddressesThatAreMadeToMislead(String address) throws Exception {
    assertThat(get(address).statusCode()).isBetween(400, 404);
  }

  @Test
  void hasNothingOfOpenIdConnectByDefault() {
    assertThat(context.getBeanProvider(ClientRegistrationRepository.class)).isEmpty();
    assertThat(context.getBeanProvider(OAuth2AuthorizedClientService.class)).isEmpty();
    assertThat(context.getBeanProvider(GrantedAuthoritiesMapper.class)).isEmpty();
    assertThat(context.getBean(SecurityFilterChain.class).getFilters())
        .extracting(filter -> filter.getClass().getSimpleName())
        .noneMatch(name -> name.startsWith("OAuth2"));
    assertThat(context.getBean(IdentityProviders.class).all()).isEmpty();
  }

  private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    return send(request(address).GET());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
        .header("Accept", "text/html")
        .header("Accept-Encoding", "gzip");
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static byte[] ungzip(HttpResponse<byte[]> answer) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return in.readAllBytes();
    }
  }

  private static String find(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group();
  }
}
