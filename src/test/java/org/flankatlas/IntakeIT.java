package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An editor brings articles in: pasted, as a PDF, as a page; by mouse and by keyboard. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:intake",
      "atlas.editor.password=correct horse battery"
    })
@DirtiesContext
class IntakeIT extends BrowserAtlas {

  private static final String WORDS = "The battlegroup in Latvia trained with live fire in June.";

  @Autowired private JdbcClient database;

  @BeforeEach
  void signIn() {
    visitor().visit("/login?from=/articles");
    visitor().page.keyboard().type("editor");
    visitor().page.keyboard().press("Tab");
    visitor().page.keyboard().type("correct horse battery");
    visitor().page.keyboard().press("Enter");
    visitor().isAt("/articles");
  }

  @AfterEach
  void removeWhatWasAdded() {
    database.sql("delete from article where added_by is not null").update();
  }

  @Test
  void showsAPastedArticleOnTheMapAndFindsItAgain() {
    visitor().link("Add an article").click();
    field("Paste the text").fill(WORDS + "\n\nIt rained on the parade.");
    visitor().button("Read the text").click();
    assertThat(preview().locator("mark")).hasText("The battlegroup in Latvia");
    describe("Live fire in Latvia", "Example News", "2026-06-02");
    visitor().button("Store the article").click();
    assertThat(visitor().page).hasURL(Pattern.compile(".*/articles/live-fire-in-latvia-\\w+"));
    assertThat(visitor().page.getByText("Added by editor on")).isVisible();

    visitor().visit("/?formation=bg-latvia");
    Locator group = group("Live fire in Latvia");
    assertThat(group).containsText("Example News, published 2 June 2026 · 1 passage");
    assertThat(group.locator("blockquote")).hasText(WORDS);
    assertThat(visitor().quotations().first()).hasText(WORDS);

    visitor().page.keyboard().press("/");
    visitor().page.keyboard().type("live fire in june");
    assertThat(visitor().page.getByRole(AriaRole.OPTION).first()).containsText("live fire in June");

    visitor().visit("/articles");
    visitor().link("Live fire in Latvia").click();
    assertThat(visitor().page.locator("#p1")).containsText(WORDS);
  }

  @Test
  void bringsAnArticleInByKeyboardAlone() {
    visitor().visit("/articles");
    visitor().tabTo("Add an article");
    visitor().page.keyboard().press("Enter");
    while (!isFocused(field("Paste the text"))) {
      visitor().page.keyboard().press("Tab");
    }
    visitor().page.keyboard().insertText("Cookies are good.\n\n" + WORDS);
    visitor().tabTo("Read the text");
    visitor().page.keyboard().press("Enter");
    assertThat(field("Title")).isFocused();
    visitor().page.keyboard().type("By hand");
    visitor().page.keyboard().press("Tab");
    visitor().page.keyboard().type("Example News");
    while (!isFocused(field("Licence"))) {
      visitor().page.keyboard().press("Tab");
    }
    visitor().page.keyboard().type("Quoted for a test");
    visitor().tabTo("Furniture, ¶ 1");
    visitor().page.keyboard().press("Space");
    assertThat(preview().locator("li.furniture")).hasText(Pattern.compile("Cookies are good"));
    while (!visitor().focused().startsWith("Store the article")) {
      visitor().page.keyboard().press("Shift+Tab");
    }
    visitor().page.keyboard().press("Enter");

    assertThat(visitor().page).hasURL(Pattern.compile(".*/articles/by-hand-\\w+"));
    assertThat(visitor().page.locator(".furniture")).containsText("Cookies are good.");
  }

  @Test
  void readsAPdf() throws IOException {
    bring("exercise.pdf", pdf(WORDS));

    assertThat(preview().locator("mark")).hasText("The battlegroup in Latvia");
  }

  @Test
  void readsAPageWithWhatItSaysOfItself() {
    bring(
        "page.html",
        """
        <!doctype html><html><head><title>Live fire</title>
        <meta property="og:title" content="Live fire"><meta property="og:site_name" content="Post">
        <meta property="article:published_time" content="2026-06-02T10:00:00Z">
        <link rel="canonical" href="https://post.example/live-fire"></head><body>
        <nav><p>Home</p><p>World</p></nav><main><article><h1>Live fire</h1>
        <p>%s</p></article></main></body></html>
        """
            .formatted(WORDS)
            .getBytes(StandardCharsets.UTF_8));

    assertThat(field("Title")).hasValue("Live fire");
    assertThat(field("Publisher")).hasValue("Post");
    assertThat(field("Published on")).hasValue("2026-06-02");
    assertThat(field("Address of the original")).hasValue("https://post.example/live-fire");
    assertThat(preview().locator("li.furniture").first()).containsText("Home");
    assertThat(preview().locator("mark")).hasText("The battlegroup in Latvia");
  }

  @Test
  void saysBesideTheFileWhyItCantBeReadAndTakesTheNext() throws IOException {
    bring("broken.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8));
    assertThat(visitor().page.locator("#file-problem")).containsText("broken.pdf");

    choose("exercise.pdf", pdf(WORDS));

    assertThat(preview().locator("mark")).hasCount(1);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    bring("large.txt", new byte[20 * 1024 * 1024 + 1]);

    assertThat(visitor().page.locator("#file-problem")).containsText("larger than 20 MB");
  }

  @Test
  void readsAFileOfManyMegabytes() {
    bring("long.txt", (WORDS + "\n\n").repeat(30_000).getBytes(StandardCharsets.UTF_8));

    assertThat(preview().getByRole(AriaRole.STATUS)).containsText("30,000 passages");
  }

  @Test
  void isOpenToEveryone() {
    visitor().visit("/articles/add");
    isClean();
    field("Paste the text").fill("Subscribe to our newsletter\n\n" + WORDS);
    visitor().button("Read the text").click();
    assertThat(preview().locator("mark")).hasCount(1);
    isClean();
    visitor().button("Store the article").click();
    assertThat(field("Publisher")).hasAttribute("aria-invalid", "true");
    isClean();
    describe("Live fire", "Example News", "2026-06-02");
    visitor().button("Store the article").click();
    assertThat(visitor().page).hasURL(Pattern.compile(".*/articles/live-fire-\\w+"));
    isClean();
    visitor().visit("/articles");
    visitor().button("Remove “Live fire”").click();
    assertThat(visitor().button("Keep it")).isFocused();
    isClean();
    visitor().visit("/?formation=bg-latvia");
    isClean();
  }

  private void isClean() {
    assertThat(new AxeBuilder(visitor().page).analyze().getViolations())
        .extracting(rule -> rule.getHelp() + rule.getNodes())
        .isEmpty();
  }

  private void bring(String name, byte[] content) {
    visitor().visit("/articles/add");
    choose(name, content);
  }

  private void choose(String name, byte[] content) {
    visitor()
        .page
        .getByLabel("Bring a file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }

  private void describe(String title, String publisher, String day) {
    field("Title").fill(title);
    field("Publisher").fill(publisher);
    field("Published on").fill(day);
    field("Licence").fill("Quoted for a test");
  }

  private Locator field(String label) {
    return visitor().page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator preview() {
    return visitor().region("As it will be stored");
  }

  private Locator group(String title) {
    return visitor()
        .region("Passages")
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(title));
  }

  private static boolean isFocused(Locator field) {
    return (boolean) field.evaluate("it => it === document.activeElement");
  }

  private static byte[] pdf(String words) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
