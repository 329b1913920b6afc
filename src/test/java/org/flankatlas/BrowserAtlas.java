package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flankatlas.article.ArticleCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The atlas on a port of its own, seen in Chromium. After every test the console must be empty and
 * no request may have left the machine.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:browsed")
abstract class BrowserAtlas {

  static final String ARTICLE = "second-baltic-corps";

  /** Formations with a place, by their ids, in the order in which Tab reaches them. */
  static final List<String> PLACED =
      List.of("mncne-szczecin", "bg-estonia", "bg-latvia", "bg-lithuania", "bg-poland");

  private static final Map<String, String> NAMES =
      Map.of(
          "mncne-szczecin", "Multinational Corps Northeast",
          "bg-estonia", "Battlegroup Estonia",
          "bg-latvia", "Battlegroup Latvia",
          "bg-lithuania", "Battlegroup Lithuania",
          "bg-poland", "Battlegroup Poland");

  private static final Map<String, List<Integer>> TRUTH =
      JsonMapper.shared()
          .readValue(
              new File("geodata/articles/" + ARTICLE + ".expected.json"), new TypeReference<>() {});

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @Autowired private ArticleCatalog articles;
  @LocalServerPort private int port;
  private @Nullable Visitor visitor;

  @BeforeAll
  static void startBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stopBrowser() {
    Objects.requireNonNull(playwright).close();
  }

  @BeforeEach
  void openWindow() {
    visitor = newVisitor(new Browser.NewContextOptions().setViewportSize(1400, 900));
  }

  @AfterEach
  void staysQuietAndOnTheMachine() {
    try (Visitor leaving = visitor()) {
      assertThat(leaving.complaints()).isEmpty();
      assertThat(leaving.requestsElsewhere()).isEmpty();
    }
  }

  Visitor visitor() {
    return Objects.requireNonNull(visitor);
  }

  Visitor newVisitor(Browser.NewContextOptions options) {
    return new Visitor(Objects.requireNonNull(browser), "http://localhost:" + port, options);
  }

  static String name(String formationId) {
    return Objects.requireNonNull(NAMES.get(formationId));
  }

  /** The words of the passages that the ground truth gives to a formation. */
  List<String> truth(String formationId) {
    return Objects.requireNonNull(TRUTH.get(formationId)).stream()
        .map(number -> articles.article(ARTICLE).orElseThrow().passages().get(number).text())
        .toList();
  }
}
