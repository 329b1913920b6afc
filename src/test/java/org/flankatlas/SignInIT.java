package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An editor's first day: the one-time password, a password of their own, and the way out. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:signing-in")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
class SignInIT extends BrowserAtlas {

  private static final String OWN = "correct horse battery";
  private static final Pattern TOLD = Pattern.compile("for /login: (\\S+)");

  private static @Nullable String oneTime;

  @BeforeEach
  void readTheLog(CapturedOutput output) {
    Matcher told = TOLD.matcher(output);
    if (told.find()) {
      oneTime = told.group(1);
    }
  }

  @Test
  @Order(1)
  void saysOnceThatAPasswordIsWrong() {
    visitor().visit("/login");

    signIn("wrong");

    Locator alert = visitor().page.getByRole(AriaRole.ALERT);
    assertThat(alert).hasText("The user name or the password is wrong.");
    assertThat(field("User name")).isFocused();
    assertThat(field("User name")).hasAttribute("aria-describedby", "login-problem");
    assertThat(visitor().page).hasTitle("Sign in · Flank Atlas");
  }

  @Test
  @Order(2)
  void letsAnEditorInByKeyboardAloneToChooseAPasswordAndBack() {
    visitor().visit("/nations");
    visitor().tabTo("Sign in");
    visitor().page.keyboard().press("Enter");
    assertThat(field("User name")).isFocused();
    String before = session(visitor().page);
    signIn(Objects.requireNonNull(oneTime));

    visitor().isAt("/password");
    assertThat(session(visitor().page)).isNotEqualTo(before);
    assertThat(visitor().page.getByText("Signed in as editor")).isVisible();
    before = session(visitor().page);

    assertThat(field("New password")).isFocused();
    assertThat(new AxeBuilder(visitor().page).analyze().getViolations()).isEmpty();
    choose("short", "short");
    assertThat(visitor().page.getByRole(AriaRole.ALERT))
        .hasText("The new password needs at least 12 characters.");
    assertThat(field("New password")).isFocused();
    assertThat(new AxeBuilder(visitor().page).analyze().getViolations()).isEmpty();

    visitor().page.keyboard().press("Control+a");
    choose(OWN, OWN);

    visitor().isAt("/nations");
    assertThat(visitor().page.getByText("Signed in as editor")).isVisible();
    assertThat(session(visitor().page)).isNotEqualTo(before);

    visitor().tabTo("Sign out");
    visitor().page.keyboard().press("Enter");

    visitor().isAt("/");
    assertThat(visitor().link("Sign in")).isVisible();
  }

  @Test
  @Order(3)
  void takesTheOwnPasswordFromThenOnAndTheOneTimePasswordNoMore() {
    visitor().visit("/login?from=//elsewhere.example/");
    signIn(Objects.requireNonNull(oneTime));
    assertThat(visitor().page.getByRole(AriaRole.ALERT)).isVisible();

    signIn(OWN);

    visitor().isAt("/");
    assertThat(visitor().page.getByText("Signed in as editor")).isVisible();
  }

  @Test
  @Order(4)
  void comesBackToTheEditorsPageThatOneWasLedAwayFrom() {
    visitor().visit("/password");
    signIn(OWN);

    visitor().isAt("/password");
    assertThat(field("Password until now")).isFocused();
  }

  @Test
  @Order(5)
  void endsOtherSessionsWhenThePasswordChanges() {
    try (Visitor elsewhere = newVisitor(new Browser.NewContextOptions())) {
      elsewhere.visit("/login?from=/nations");
      signIn(elsewhere, OWN);
      elsewhere.isAt("/nations");
      visitor().visit("/password");
      signIn(OWN);
      assertThat(field("Password until now")).isFocused();

      visitor().page.keyboard().type(OWN);
      visitor().page.keyboard().press("Tab");
      choose(OWN + " staple", OWN + " staple");
      visitor().isAt("/");
      elsewhere.visit("/nations");

      assertThat(elsewhere.link("Sign in")).isVisible();
      assertThat(visitor().page.getByText("Signed in as editor")).isVisible();
    }
  }

  @Test
  @Order(6)
  void slowsDownAfterFiveFailures() {
    visitor().visit("/login");
    for (int i = 0; i < 5; i++) {
      signIn("wrong");
      assertThat(visitor().page.getByRole(AriaRole.ALERT)).containsText("is wrong");
    }

    signIn(OWN + " staple");

    assertThat(visitor().page.getByRole(AriaRole.ALERT))
        .hasText(Pattern.compile("Too many attempts have failed\\. Wait \\d+ seconds .*"));
    assertThat(visitor().link("Sign in")).hasCount(0);
  }

  private void signIn(String password) {
    signIn(visitor(), password);
  }

  private static void signIn(Visitor visitor, String password) {
    Locator name = visitor.page.getByLabel("User name");
    assertThat(name).isFocused();
    visitor.page.keyboard().type("editor");
    visitor.page.keyboard().press("Tab");
    visitor.page.keyboard().type(password);
    visitor.page.waitForNavigation(() -> visitor.page.keyboard().press("Enter"));
    assertThat(visitor.page.locator("main")).isVisible();
  }

  private void choose(String chosen, String repeated) {
    visitor().page.keyboard().type(chosen);
    visitor().page.keyboard().press("Tab");
    visitor().page.keyboard().press("Control+a");
    visitor().page.keyboard().type(repeated);
    visitor().page.keyboard().press("Enter");
  }

  private Locator field(String label) {
    return visitor().page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }
}
