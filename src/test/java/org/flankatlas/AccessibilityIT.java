package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, light and dark, on a desk and on a phone, as axe judges it. */
class AccessibilityIT extends BrowserAtlas {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?formation=bg-latvia",
        "/?formation=second-corps",
        "/?formation=bg-atlantis",
        "/nations",
        "/timeline",
        "/articles",
        "/articles/" + ARTICLE,
        "/login",
        "/login?error",
        "/nowhere",
        "/briefing/" + ARTICLE + "#5",
        "/briefing/" + ARTICLE + "?console",
        "/briefing/" + ARTICLE + "?quiz",
        "/briefing/none",
        "/follow/none"
      })
  void isOpenToEveryone(String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      check(address, scheme, 1400, 900);
      check(address, scheme, 390, 844);
    }
  }

  private void check(String address, ColorScheme scheme, int width, int height) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (Visitor visitor = newVisitor(options)) {
      visitor.visit(address);
      assertThat(new AxeBuilder(visitor.page).analyze().getViolations())
          .as("%s, %s, %d × %d", address, scheme, width, height)
          .extracting(AccessibilityIT::describe)
          .isEmpty();
      assertThat(visitor.requestsElsewhere()).isEmpty();
    }
  }

  private static String describe(Rule violation) {
    return violation.getHelp()
        + violation.getNodes().stream()
            .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
            .collect(Collectors.joining());
  }
}
