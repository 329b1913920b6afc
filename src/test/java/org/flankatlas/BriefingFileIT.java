package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped briefing as one file, opened from a disk with the network off. */
class BriefingFileIT extends BrowserAtlas {

  private static final int STEPS = 10;

  @Test
  void playsFromADiskWithoutNetwork(@TempDir Path folder) throws Exception {
    try (Visitor reader = reader(true)) {
      Page page = open(file(folder), reader);

      assertThat(page.locator("flank-map")).isVisible();
      assertThat(page.locator("main")).containsText("A second corps for the Baltic region");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("main")).containsText("One headquarters today: Szczecin");
      assertThat(reader.marker("Battlegroup Latvia")).isVisible();
      keep(page, "playing");
      assertThat(reader.complaints()).isEmpty();
      assertThat(reader.requestsElsewhere()).isEmpty();
    }
  }

  @Test
  void readsWithScriptsOff(@TempDir Path folder) throws Exception {
    try (Visitor reader = reader(false)) {
      Page page = open(file(folder), reader);

      assertThat(page.locator("section.step h2")).hasCount(STEPS);
      assertThat(page.locator("section.step img")).hasCount(STEPS);
      for (Locator picture : page.locator("section.step img").all()) {
        assertThat(picture).isVisible();
        assertThat(picture.boundingBox().height).isGreaterThan(100);
      }
      assertThat(page.locator("blockquote").first()).isVisible();
      assertThat(page.locator(".made code")).hasText(Pattern.compile("[0-9a-f]{64}"));
      keep(page, "reading");
      assertThat(reader.requestsElsewhere()).isEmpty();
    }
  }

  private Visitor reader(boolean scripts) {
    return newVisitor(
        new Browser.NewContextOptions()
            .setViewportSize(1920, 1080)
            .setOffline(true)
            .setJavaScriptEnabled(scripts));
  }

  private static Page open(Path file, Visitor reader) {
    reader.mayGoTo(file.toUri().toString());
    reader.page.navigate(file.toUri().toString());
    return reader.page;
  }

  private static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "briefing-file", name + ".png")));
  }

  private Path file(Path folder) throws IOException, InterruptedException {
    String boundary = "----pictures";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    visitor().home() + "/api/briefings/second-baltic-corps/file.html?notes=false"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(pictures(boundary)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().length).isLessThan(5_000_000);
      return Files.write(folder.resolve("briefing.html"), answer.body());
    }
  }

  private static byte[] pictures(String boundary) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    byte[] picture =
        Files.readAllBytes(Path.of("src/test/resources/map-pictures/region-5-light.png"));
    for (int step = 1; step <= STEPS; step++) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"%d.png\"\r\n"
                  .formatted(boundary, step)
              + "Content-Type: image/png\r\n\r\n";
      parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      parts.writeBytes(picture);
      parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    parts.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return parts.toByteArray();
  }
}
