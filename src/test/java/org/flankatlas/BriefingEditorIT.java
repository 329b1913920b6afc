package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An editor makes a briefing: by mouse, by keyboard alone, and beside another. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:making-briefings",
      "atlas.editor.password=correct horse battery"
    })
@DirtiesContext
class BriefingEditorIT extends BrowserAtlas {

  @Autowired private Briefings briefings;

  @BeforeEach
  void signIn() {
    signIn(visitor());
  }

  @Test
  void recordsAViewAndDragsAStepByMouse() {
    make("By mouse");
    visitor().button("Record this view").click();
    assertThat(visitor().button("Undo")).isEnabled();
    Bounds before = steps("by-mouse").getFirst().camera();

    visitor().button("Zoom in").click();
    visitor().button("Record as a new step").click();
    assertThat(rows()).hasCount(2);
    Bounds recorded = steps("by-mouse").get(1).camera();
    assertThat(recorded.eastDeg() - recorded.westDeg())
        .isLessThan((before.eastDeg() - before.westDeg()) / 1.5);

    rows().first().getByRole(AriaRole.BUTTON).click();
    assertThat(rows().first()).hasClass(Pattern.compile("current"));
    visitor().button("Record this view").click();
    assertThat(visitor().page.locator(".saved")).containsText("Saved");
    assertThat(steps("by-mouse").getFirst().camera().westDeg())
        .isCloseTo(before.westDeg(), Offset.offset(0.01));

    rows().nth(1).dragTo(rows().nth(0));
    assertThat(rows().nth(0)).containsText("New step");
    assertThat(steps("by-mouse"))
        .extracting(Step::headline)
        .containsExactly("New step", "First step");

    visitor().page.keyboard().press("Control+z");
    assertThat(rows().nth(1)).containsText("New step");
    visitor().marker("Battlegroup Latvia").click();
    assertThat(visitor().marker("Battlegroup Latvia")).hasAttribute("aria-pressed", "true");
    assertThat(steps("by-mouse").getFirst().selectedId()).isEqualTo("bg-latvia");
  }

  @Test
  void makesABriefingOfTwoStepsWithAQuotationAndPlaysItByKeyboardAlone() {
    visitor().visit("/briefings");
    visitor().tabTo("New briefing");
    press("Enter");
    tabTo(visitor().page.getByLabel("Title"));
    type("By keyboard");
    press("Enter");
    visitor().isAt("/briefings/by-keyboard/edit");

    tabTo(visitor().page.getByLabel("Headline"));
    press("Control+a");
    type("What is planned");
    visitor().tabTo("Pick a quotation");
    press("Enter");
    tabTo(visitor().page.locator(".pick").nth(1));
    press("Enter");
    assertThat(visitor().page.locator(".words-to-quote [data-words]")).isFocused();
    press("ArrowRight");
    press("Shift+ArrowRight");
    visitor().tabTo("Quote these words");
    press("Enter");
    assertThat(visitor().page.locator(".quoted-list blockquote")).hasText("NATO is");

    press("Shift+Tab");
    tabTo(rows().first().getByRole(AriaRole.BUTTON));
    visitor().tabTo("Duplicate");
    press("Enter");
    assertThat(rows()).hasCount(2);
    tabTo(rows().nth(1).getByRole(AriaRole.BUTTON));
    press("Alt+ArrowUp");
    assertThat(rows().first().getByRole(AriaRole.BUTTON)).isFocused();
    press("ArrowDown");
    assertThat(rows().nth(1).getByRole(AriaRole.BUTTON)).isFocused();
    assertThat(steps("by-keyboard")).extracting(Step::headline).containsOnly("What is planned");

    Page played = visitor().page.context().waitForPage(() -> press("p"));
    assertThat(played).hasURL(visitor().home() + "/briefing/by-keyboard#2");
    assertThat(played.getByText("What is planned").first()).isVisible();
    played.keyboard().press("Home");
    assertThat(played.getByText("NATO is").first()).isVisible();
    played.close();
  }

  @Test
  void presentsTheFirstBriefingByKeyUnlessAPersonIsTyping() {
    visitor().visit("/");
    press("/");
    type("p");
    visitor().isAt("/");
    press("Escape");
    press("Escape");
    visitor().page.locator("body").click();
    visitor().visit("/");

    press("p");

    visitor().isAt("/briefing/" + ARTICLE + "#1");
  }

  @Test
  void tellsTwoEditorsOfEachOtherAndLosesNothing() {
    make("Of two");
    try (Visitor other = newVisitor(new Browser.NewContextOptions())) {
      signIn(other);
      other.visit("/briefings/of-two/edit");
      LocatorAssertions.IsVisibleOptions patiently =
          new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
      assertThat(visitor().page.getByText("You are editing this in another window"))
          .isVisible(patiently);

      other.page.getByLabel("Headline").fill("Of the other");
      other.page.getByLabel("Headline").press("Tab");
      assertThat(other.page.locator(".step-headline")).hasText("Of the other");
      visitor().page.getByLabel("Headline").fill("Mine");
      visitor().page.getByLabel("Headline").press("Tab");
      assertThat(visitor().page.getByText("while you were at it")).isVisible();

      visitor().button("Put mine over it").click();
      assertThat(visitor().page.getByText("while you were at it")).isHidden();
      assertThat(steps("of-two").getFirst().headline()).isEqualTo("Mine");
      assertThat(briefings.versions("of-two"))
          .extracting(it -> it.briefing().steps().getFirst().headline())
          .containsExactly("Mine", "Of the other", "First step");
    }
  }

  @Test
  void isOpenToEveryone() {
    make("Open to all");
    visitor().page.getByText("Pick a quotation").click();
    visitor().page.getByText("Versions").click();
    assertThat(visitor().page.locator(".pick").first()).isVisible();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      visitor().page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(1400, 390)) {
        visitor().page.setViewportSize(width, 900);
        isClean("editor, %s, %d".formatted(scheme, width));
        visitor().visit("/briefings");
        isClean("list, %s, %d".formatted(scheme, width));
        visitor().visit("/briefings/open-to-all/edit");
      }
    }
  }

  private void isClean(String where) {
    assertThat(new AxeBuilder(visitor().page).analyze().getViolations())
        .as(where)
        .extracting(BriefingEditorIT::describe)
        .isEmpty();
  }

  private static String describe(Rule violation) {
    return violation.getHelp()
        + violation.getNodes().stream().map(it -> "\n    " + it.getHtml()).toList();
  }

  private void make(String title) {
    visitor().visit("/briefings");
    visitor().page.getByText("New briefing").click();
    visitor().page.getByLabel("Title").fill(title);
    visitor().button("Make it").click();
    assertThat(visitor().page.getByLabel("Headline")).isVisible();
    assertThat(visitor().marker("Battlegroup Latvia")).isVisible();
  }

  private static void signIn(Visitor visitor) {
    visitor.visit("/login?from=/briefings");
    visitor.page.getByLabel("User name").fill("editor");
    visitor.page.getByLabel("Password").fill("correct horse battery");
    visitor.page.getByLabel("Password").press("Enter");
    visitor.isAt("/briefings");
  }

  private List<Step> steps(String id) {
    return briefings.briefing(id).orElseThrow().briefing().steps();
  }

  private Locator rows() {
    return visitor().page.locator(".step-row");
  }

  private void tabTo(Locator wanted) {
    wanted.waitFor();
    for (int presses = 0; presses < 80; presses++) {
      if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("Tab does not reach " + wanted);
  }

  private void type(String text) {
    visitor().page.keyboard().type(text);
  }

  private void press(String key) {
    visitor().page.keyboard().press(key);
  }
}
