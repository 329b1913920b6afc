package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The shipped briefing before a room: a presenter by keyboard alone, a console, and an audience.
 */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:briefing",
      "atlas.editor.password=correct horse battery"
    })
@DirtiesContext
class BriefingIT extends BrowserAtlas {

  private static final String BRIEFING = "/briefing/" + ARTICLE;
  private static final String NOTE = "Say first what this is";

  @Test
  void isPlayedByTheKeyboardAlone() {
    visitor().visit(BRIEFING);
    assertThat(headline()).hasText("A second corps for the Baltic region");

    for (String key : List.of("ArrowRight", "Space", "PageDown", "ArrowLeft", "PageUp")) {
      press(key);
    }
    assertThat(headline()).hasText("One headquarters today: Szczecin");
    press("End");
    assertThat(headline()).hasText("What a second corps would signal");
    press("Home");
    press("5");
    assertThat(headline()).hasText("Canada leads in Latvia");
    assertThat(page().locator(".viewer mark")).hasText("Canada leads the battlegroup in Latvia");
    press("1");
    press("0");
    assertThat(headline()).hasText("What a second corps would signal");
    press("b");
    assertThat(page().locator(".black")).isVisible();
    press("b");
    assertThat(page().locator(".black")).isHidden();
    press("Escape");
    assertThat(page()).hasURL(visitor().home() + "/");
  }

  @Test
  void showsThePassagesOfAFormationAndComesBackToTheStep() {
    visitor().visit(BRIEFING + "#4");

    visitor().marker("Battlegroup Latvia").press("Enter");

    assertThat(visitor().region("Passages").locator("blockquote"))
        .hasCount(truth("bg-latvia").size());
    press("r");
    assertThat(headline()).hasText("The United Kingdom leads in Estonia");
  }

  @Test
  void isFollowedOnThreePhonesAndPointedAtFromTheConsole() {
    signIn();
    visitor().visit(BRIEFING);
    Page console = page().waitForPopup(() -> press("c"));
    assertThat(console.getByLabel("Notes").getByText(NOTE)).isVisible();
    button(console, "Let an audience follow").press("Enter");
    Locator link = console.locator("a[href*='/follow/']");
    String follow = link.getAttribute("href").replaceFirst(".*(?=/follow/)", "");

    List<Visitor> audience = Stream.generate(this::phone).limit(3).toList();
    audience.forEach(phone -> phone.visit(follow));
    assertThat(console.getByText("3 following"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
    audience.forEach(phone -> assertThat(phone.page.content()).doesNotContain(NOTE));
    press("6");
    audience.forEach(
        phone -> assertThat(headline(phone.page)).hasText("Germany leads in Lithuania"));

    console.keyboard().press("p");
    console.keyboard().press("ArrowRight");
    audience.forEach(phone -> assertThat(phone.page.locator(".pointing-dot")).isVisible());
    console.keyboard().press("Escape");
    audience.forEach(phone -> assertThat(phone.page.locator(".pointing-dot")).isHidden());

    Visitor wanderer = audience.getFirst();
    wanderer.marker("Battlegroup Poland").press("Enter");
    press("7");
    wanderer.page.getByRole(AriaRole.BUTTON, named("Back to the presenter")).click();
    assertThat(headline(wanderer.page)).hasText("The United States leads in Poland");

    console.onDialog(dialog -> dialog.accept());
    button(console, "End the live showing").press("Enter");
    audience.forEach(
        phone -> assertThat(phone.page.getByText("This showing has ended")).isVisible());
    assertThat(wanderer.page.navigate(visitor().home() + follow).status()).isEqualTo(410);
    assertThat(wanderer.complaints()).allMatch(complaint -> complaint.contains("410"));
    for (Visitor phone : audience) {
      assertThat(phone.complaints()).isEmpty();
      assertThat(phone.requestsElsewhere()).isEmpty();
      phone.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "One HTML file, html, <!doctype html>",
    "PowerPoint slides, pptx, PK",
    "PDF handout, pdf, %PDF"
  })
  void isTakenAlong(String title, String extension, String beginning) throws Exception {
    visitor().visit(BRIEFING + "#take");

    Download download =
        page()
            .waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(120_000),
                () -> button(page(), "Save: " + title).press("Enter"));

    assertThat(download.suggestedFilename())
        .matches(ARTICLE + "-\\d{4}-\\d\\d-\\d\\d\\." + extension);
    byte[] bytes = Files.readAllBytes(download.path());
    assertThat(new String(bytes, 0, beginning.length(), StandardCharsets.UTF_8))
        .isEqualTo(beginning);
    assertThat(bytes.length).isBetween(200_000, 5_000_000);
  }

  @Test
  void asksWhoLeadsWithoutGivingItAway() {
    visitor().visit(BRIEFING);
    press("q");

    assertThat(page().getByText("Question 1 of 9")).isVisible();
    assertThat(
            visitor()
                .map()
                .getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("Battlegroup|Latvia|Canada"))))
        .hasCount(0);
  }

  private void signIn() {
    visitor().page.navigate(visitor().home() + "/login");
    field("User name").fill("editor");
    field("Password").fill("correct horse battery");
    field("Password").press("Enter");
    assertThat(page().getByText("Signed in as editor")).isVisible();
  }

  private Visitor phone() {
    return newVisitor(
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setIsMobile(true)
            .setHasTouch(true)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private Page page() {
    return visitor().page;
  }

  private Locator field(String label) {
    return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator headline() {
    return headline(page());
  }

  private static Locator headline(Page page) {
    return page.locator(".viewer h2").first();
  }

  private void press(String key) {
    page().keyboard().press(key);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String beginning) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
  }
}
