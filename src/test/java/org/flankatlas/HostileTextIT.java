package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.UriUtils;

/** Every field and every address takes every pattern as words; no page runs one or holds one. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:hostile",
      "atlas.editor.password=correct horse battery"
    })
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
class HostileTextIT extends BrowserAtlas {

  private static final String WORDS = "The battlegroup in Latvia is led by Germany. ";
  private static final String TITLE = "<svg onload=alert(1)>";
  private static final List<String> added = new ArrayList<>();

  private final List<String> opened = new ArrayList<>();

  @BeforeEach
  void watch() {
    visitor()
        .page
        .onDialog(
            dialog -> {
              opened.add(dialog.message());
              dialog.dismiss();
            });
  }

  @AfterEach
  void hasRunNothing() {
    assertThat(opened).isEmpty();
  }

  @Test
  @Order(0)
  void isNoticedWhereAPageTakesItForMarkup() {
    try (Visitor careless = newVisitor(new Browser.NewContextOptions())) {
      careless.visit("/nations");
      List<String> unnoticed = new ArrayList<>(HostileText.patterns());
      unnoticed.removeIf(
          pattern -> {
            careless.page.evaluate("it => { document.body.innerHTML = it }", pattern);
            return !HostileText.tracesIn(careless.page).isEmpty();
          });
      assertThat(unnoticed).hasSizeLessThan(8);
    }
  }

  @Test
  @Order(1)
  void isAUserNameLikeAnyOther() {
    for (String pattern : HostileText.patterns().subList(0, 4)) {
      visitor().visit("/login");
      signIn(pattern, pattern);
      assertThat(visitor().page.getByRole(AriaRole.ALERT)).containsText("is wrong");
      staysWords();
    }
  }

  @Test
  @Order(2)
  void isWordsInEveryFieldOfAnArticle() {
    signIn();
    for (String pattern : HostileText.patterns()) {
      visitor().visit("/articles/add");
      field("Paste the text").fill(WORDS + pattern + "\n\n" + pattern);
      visitor().button("Read the text").click();
      assertThat(visitor().region("As it will be stored")).containsText(WORDS + pattern);
      field("Title").fill(pattern);
      field("Publisher").fill(pattern);
      field("Licence").fill(pattern);
      field("Address of the original").fill(pattern);
      visitor().button("Store the article").click();
      assertThat(field("Address of the original")).hasAttribute("aria-invalid", "true");
      staysWords();
      field("Address of the original").fill("");
      visitor().button("Store the article").click();
      assertThat(visitor().page).hasURL(Pattern.compile(".*/articles/(?!add).+"));
      assertThat(visitor().page.locator("article h1")).hasText(pattern);
      staysWords();
      added.add(visitor().page.url().replaceFirst(".*/", ""));
    }
  }

  @Test
  @Order(3)
  void isWordsInTheNameAndTheContentOfAFile() {
    signIn();
    for (String name : List.of("<img src=x onerror=alert(1)>.txt", "<svg onload=alert(1)>.exe")) {
      visitor().visit("/articles/add");
      visitor()
          .page
          .getByLabel("Bring a file")
          .setInputFiles(
              new FilePayload(
                  name, "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
      assertThat(
              visitor()
                  .page
                  .locator("#file-problem")
                  .filter(new Locator.FilterOptions().setHasText(Pattern.compile(".+")))
                  .or(visitor().region("As it will be stored"))
                  .first())
          .isVisible();
      staysWords();
    }
  }

  @Test
  @Order(4)
  void isWordsOnEveryPageThatTellsOfIt() {
    signIn();
    for (String id : added) {
      for (String address : List.of("/review?passage=1&article=", "/comparison?article=")) {
        visitor().visit(address + id);
        staysWords();
      }
    }
    visitor().button("Accept").first().click();
    assertThat(visitor().button("Take back").first()).isVisible();
    for (String address : List.of("/comparison", "/evidence", "/evidence/bg-latvia")) {
      visitor().visit(address);
      assertThat(visitor().page.getByText("is led by Germany").first()).isVisible();
      staysWords();
    }
    visitor().visit("/articles");
    visitor().button("Remove “" + TITLE + "”").click();
    assertThat(visitor().button("Keep it")).isFocused();
    staysWords();
  }

  @Test
  @Order(5)
  void isWordsBesideTheMapInItsSearchAndOnPaper() {
    visitor().visit("/?formation=bg-latvia");
    while (visitor().region("Passages").getByText("Show more").isVisible()) {
      int before = visitor().quotations().count();
      visitor().region("Passages").getByText("Show more").click();
      assertThat(visitor().quotations()).not().hasCount(before);
    }
    staysWords();
    visitor().page.getByLabel("Publisher").selectOption(TITLE);
    assertThat(visitor().quotations()).hasText(new String[] {WORDS + TITLE});
    staysWords();
    visitor().page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    staysWords();
    visitor().page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    visitor().page.keyboard().press("/");
    visitor().page.keyboard().type("<img src=x onerror=alert(1)>");
    assertThat(visitor().page.getByRole(AriaRole.OPTION).first()).containsText("<img src=x");
    staysWords();
  }

  @Test
  @Order(6)
  void isDataInTheEvidence() {
    for (String type : List.of("json", "csv")) {
      String body =
          visitor()
              .page
              .request()
              .get(address("/api/evidence." + type + "?formation=bg-latvia"))
              .text();
      assertThat(body).contains(TITLE);
    }
    visitor().page.navigate(address("/api/evidence.json?formation=bg-latvia"));
    staysWords();
    visitor().complaints();
  }

  @Test
  @Order(7)
  void isNothingInAnyAddress() {
    for (String pattern : HostileText.patterns()) {
      String encoded = UriUtils.encode(pattern, StandardCharsets.UTF_8);
      for (String address :
          List.of(
              "/?formation=",
              "/comparison?article=",
              "/comparison?formation=",
              "/login?from=",
              "/login?wait=",
              "/articles/" + ARTICLE + "?passage=")) {
        visitor().page.navigate(address(address + encoded));
        assertThat(visitor().page.locator("main")).isVisible();
        staysWords();
      }
    }
    visitor().complaints();
  }

  @Test
  @Order(8)
  void findsNoPageUnderAHostileName() {
    for (String pattern : List.of("<svg onload=alert(1)>", "\"><script>alert(1)</script>")) {
      String encoded = UriUtils.encode(pattern, StandardCharsets.UTF_8);
      for (String address : List.of("/evidence/", "/articles/", "/", "/api/", "/geodata/")) {
        visitor().page.navigate(address(address + encoded));
        staysWords();
      }
    }
    visitor().complaints();
  }

  private void staysWords() {
    assertThat(HostileText.tracesIn(visitor().page)).as(visitor().page.url()).isEmpty();
    assertThat(opened).isEmpty();
  }

  private String address(String path) {
    return visitor().home() + path;
  }

  private void signIn() {
    visitor().visit("/login?from=/articles");
    signIn("editor", "correct horse battery");
    visitor().isAt("/articles");
  }

  private void signIn(String name, String password) {
    field("User name").fill(name);
    field("Password").fill(password);
    visitor().page.waitForNavigation(() -> field("Password").press("Enter"));
  }

  private Locator field(String label) {
    return visitor().page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
