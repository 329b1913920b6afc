package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An editor at the queue, by keyboard alone. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:reviewing",
      "atlas.editor.password=correct horse battery"
    })
@DirtiesContext
class ReviewIT extends BrowserAtlas {

  @Autowired private Reviews reviews;

  @BeforeEach
  void signIn() {
    visitor().visit("/review?article=" + ARTICLE + "&passage=4");
    field("User name").fill("editor");
    field("Password").fill("correct horse battery");
    field("Password").press("Enter");
    assertThat(title("Review")).isVisible();
  }

  @Test
  void acceptsMovesAddsAndUndoesByKeyboardAlone() {
    assertThat(words()).containsText("four north-eastern battlegroups");
    int found = review().found().size();

    press("1");
    assertThat(said()).containsText("Done: accepted");
    press("1");
    assertThat(said()).containsText("Done: rejected");
    press("u");
    assertThat(said()).containsText("Undone");
    press("u");
    assertThat(visitor().page.getByText("Not yet checked")).hasCount(found);
    assertThat(review().decisions()).isEmpty();

    visitor().tabTo("Words of the passage");
    press("ArrowRight");
    press("Shift+ArrowRight");
    press("+");
    Locator chooser = visitor().region("Choose a formation");
    assertThat(chooser).containsText("“The new”");
    press("Escape");
    assertThat(chooser).isHidden();

    press("a");
    assertThat(said()).containsText("accepted all that was left");
    assertThat(words()).not().containsText("four north-eastern battlegroups");
    assertThat(review().open()).isEmpty();

    press("u");
    assertThat(words()).containsText("four north-eastern battlegroups");
    assertThat(review().decisions()).isEmpty();
  }

  @Test
  void addsTheWordsThatAreSelectedAndMovesAFinding() {
    visitor().tabTo("Words of the passage");
    press("End");
    press("+");
    press("6");
    assertThat(said()).containsText("Done: added");
    String text = review().passage().text();
    assertThat(review().decisions())
        .singleElement()
        .satisfies(it -> assertThat(it.spans().getLast().of(text)).isEqualTo("line"));

    press("u");
    press("m");
    assertThat(visitor().region("Choose a formation")).isVisible();
    press("6");
    assertThat(said()).containsText("Done: moved");
    assertThat(review().decisions()).extracting(Decision::verdict).contains(Verdict.REJECTED);
    press("u");
    assertThat(said()).containsText("Undone");
  }

  @Test
  void acceptsAStatementByKeyboardAloneAndKeepsTheFocusThere() {
    visitor().visit("/comparison?article=" + ARTICLE + "&formation=bg-latvia");
    visitor().tabTo("Accept");
    press("Enter");
    assertThat(visitor().page.getByText("Accepted by editor on")).isVisible();
    assertThat(visitor().button("Take back")).isFocused();

    press("Enter");

    assertThat(visitor().page.getByText("Accepted by editor on")).hasCount(0);
    assertThat(visitor().button("Accept").first()).isFocused();
  }

  @Test
  void firesNoKeyWhileAPersonIsTyping() {
    long version = review().version();

    press("/");
    assertThat(visitor().page.getByRole(AriaRole.COMBOBOX)).isFocused();
    visitor().page.keyboard().type("a1");
    press("Escape");
    press("Escape");

    assertThat(words()).containsText("four north-eastern battlegroups");
    assertThat(review().version()).isEqualTo(version);
  }

  @Test
  void isOpenToEveryone() {
    for (String address :
        List.of(
            "/review?article=" + ARTICLE + "&passage=4",
            "/evidence",
            "/evidence/bg-latvia",
            "/comparison?article=" + ARTICLE)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        visitor().page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (int width : List.of(1400, 390)) {
          visitor().page.setViewportSize(width, 900);
          visitor().visit(address);
          assertThat(title("")).isVisible();
          assertThat(new AxeBuilder(visitor().page).analyze().getViolations())
              .as("%s, %s, %d", address, scheme, width)
              .extracting(ReviewIT::describe)
              .isEmpty();
        }
      }
    }
  }

  private static String describe(Rule violation) {
    return violation.getHelp()
        + violation.getNodes().stream().map(it -> "\n    " + it.getHtml()).toList();
  }

  private Locator title(String name) {
    return visitor()
        .page
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(name))
        .first();
  }

  private Locator field(String label) {
    return visitor().page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator words() {
    return visitor().page.locator("[data-words]");
  }

  private Locator said() {
    return visitor().page.locator(".said");
  }

  private void press(String key) {
    visitor().page.keyboard().press(key);
  }

  private PassageReview review() {
    return reviews.review(ARTICLE, 4).orElseThrow();
  }
}
