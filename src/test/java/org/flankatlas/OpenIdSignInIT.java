package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Signing in with an OpenID provider, by the settings that docs/access.md names alone. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:open-id",
      "atlas.editors=ann@example.org,bob@example.org",
      "spring.security.oauth2.client.registration.house.client-id=" + FakeIdentityProvider.CLIENT,
      "spring.security.oauth2.client.registration.house.client-secret=secret",
      "spring.security.oauth2.client.registration.house.client-name=the house",
      "spring.security.oauth2.client.registration.house.scope=openid,email"
    })
@DirtiesContext
class OpenIdSignInIT extends BrowserAtlas {

  private static final FakeIdentityProvider HOUSE = new FakeIdentityProvider();

  private static final Map<String, Object> ANN =
      Map.of("name", "Ann", "email", "ann@example.org", "email_verified", true);

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry settings) {
    settings.add("spring.security.oauth2.client.provider.house.issuer-uri", HOUSE::issuer);
  }

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  @BeforeEach
  void mayLeadToTheHouse() {
    visitor().mayGoTo(HOUSE.issuer());
    HOUSE.signsIn(ANN);
  }

  @Test
  void letsAnEditorInAndBackToThePageThatTheyWereLedAwayFrom() {
    visitor().visit("/review?article=" + ARTICLE + "&passage=4");

    visitor().link("Sign in with the house").click();

    assertThat(heading("Review")).isVisible();
    assertThat(visitor().page.locator("[data-words]")).containsText("four north-eastern");
    assertThat(visitor().page.getByText("Signed in as Ann")).isVisible();
    visitor().page.keyboard().press("1");
    assertThat(visitor().page.locator(".said")).containsText("Done: accepted");
    assertThat(visitor().page.getByText("by Ann on").first()).isVisible();
    visitor().page.keyboard().press("u");
    assertThat(visitor().page.locator(".said")).containsText("Undone");
  }

  @Test
  void signsOut() {
    signIn();

    visitor().button("Sign out").click();

    visitor().isAt("/");
    assertThat(visitor().link("Sign in")).isVisible();
    visitor().visit("/review");
    assertThat(heading("Sign in")).isVisible();
  }

  @Test
  void hasNoPasswordToChange() {
    signIn();

    visitor().visit("/password");

    assertThat(visitor().page.getByLabel("New password")).hasCount(0);
    visitor().complaints();
  }

  @Test
  void letsWhoIsNoEditorReadAndNoMore() {
    HOUSE.signsIn(Map.of("name", "Eve", "email", "eve@example.org", "email_verified", true));
    signIn();

    assertThat(visitor().page.getByText("Signed in as Eve")).isVisible();
    assertThat(visitor().link("Add an article")).hasCount(0);
    visitor().visit("/articles/add");
    assertThat(visitor().page.getByLabel("Paste the text")).hasCount(0);
    visitor().complaints();
  }

  @Test
  void makesNoEditorByAnAddressThatNobodyVerified() {
    HOUSE.signsIn(Map.of("name", "Mallory", "email", "ann@example.org"));
    signIn();

    assertThat(visitor().page.getByText("Signed in as Mallory")).isVisible();
    assertThat(visitor().link("Add an article")).hasCount(0);
  }

  @Test
  void refusesAForgedToken() {
    HOUSE.forges();
    visitor().visit("/login");

    visitor().link("Sign in with the house").click();

    assertThat(visitor().page.getByRole(AriaRole.ALERT))
        .containsText("Signing in there did not work");
    visitor().isAt("/login?refused");
  }

  private void signIn() {
    visitor().visit("/login?from=/articles");
    visitor().link("Sign in with the house").click();
    visitor().isAt("/articles");
  }

  private Locator heading(String name) {
    return visitor()
        .page
        .getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(name).setExact(true));
  }
}
