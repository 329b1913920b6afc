package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A window on the atlas, with all that it asked for and all that it complained of. */
final class Visitor implements AutoCloseable {

  private static final String FOCUSED =
      """
      () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      }
      """;

  private final BrowserContext context;
  private final String home;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private @Nullable String allowed;
  final Page page;

  Visitor(Browser browser, String home, Browser.NewContextOptions options) {
    this.home = home;
    context = browser.newContext(options);
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("warning") || message.type().equals("error")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
  }

  /** Answers requests to elsewhere under an address; they count as none. */
  void answers(String address, String contentType, byte[] body) {
    allowed = address;
    page.route(
        address + "**",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType(contentType).setBodyBytes(body)));
  }

  /** Lets requests go to elsewhere under an address; they count as none. */
  void mayGoTo(String address) {
    allowed = address;
  }

  /** Where the atlas is, without a slash at the end. */
  String home() {
    return home;
  }

  /** Goes to an address within the atlas and waits until its view stands. */
  @Nullable Response visit(String address) {
    Response response = page.navigate(home + address);
    assertThat(page.locator("main")).isVisible();
    if (page.locator("flank-map").count() > 0) {
      assertThat(
              map()
                  .getByRole(AriaRole.BUTTON, named("^Battlegroup|^Multinational|^Formation"))
                  .first())
          .isVisible();
    }
    return response;
  }

  void isAt(String address) {
    assertThat(page).hasURL(home + address);
  }

  Locator region(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator map() {
    return region("Map");
  }

  Locator marker(String name) {
    return map().getByRole(AriaRole.BUTTON, named("^" + name));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** The passages in view must be these, no more and no fewer. */
  void reads(List<String> passages) {
    assertThat(quotations()).hasText(passages.toArray(String[]::new));
  }

  Locator quotations() {
    return region("Passages").locator("blockquote");
  }

  /** Presses Tab until something whose name begins so has the focus. */
  void tabTo(String name) {
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (focused().startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + name);
  }

  String focused() {
    return (String) page.evaluate(FOCUSED);
  }

  /** Every address that was asked for, other than those of the atlas itself. */
  List<String> requestsElsewhere() {
    return requests.stream()
        .filter(url -> allowed == null || !url.startsWith(allowed))
        .filter(url -> !url.startsWith(home) && !url.matches("(data|blob|about):.*"))
        .toList();
  }

  /** Every warning and error on the console since the last call. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  private static Locator.GetByRoleOptions named(String pattern) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Override
  public void close() {
    context.close();
  }
}
