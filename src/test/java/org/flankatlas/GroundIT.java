package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The ground under the formations, and what a person does on it. */
class GroundIT extends BrowserAtlas {

  private static final String COLOURS =
      """
      map => {
        const canvas = map.shadowRoot.querySelector('canvas.ground');
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        copy.drawImage(canvas, 0, 0);
        const pixels = copy.getImageData(0, 0, canvas.width, canvas.height).data;
        const found = new Set();
        for (let at = 0; at < pixels.length; at += 4 * 97) {
          found.add([pixels[at], pixels[at + 1], pixels[at + 2]].join());
        }
        return [...found];
      }
      """;

  @Test
  void isDrawnFromTilesThatMayBeKeptForAYear() {
    List<Response> tiles = new ArrayList<>();
    visitor().page.onResponse(r -> addTile(r, tiles));

    visitor().visit("/");
    waitForColour(latvia("light"));

    assertThat(tiles).isNotEmpty().allMatch(tile -> tile.status() == 200 || tile.status() == 204);
    assertThat(tiles.getFirst().headerValue("cache-control")).contains("max-age=31536000");
    assertThat(tiles.getFirst().headerValue("cache-control")).contains("immutable");
  }

  @Test
  void turnsDarkWithThePage() {
    visitor().visit("/");
    waitForColour(latvia("light"));

    visitor().page.getByText("Layers").click();
    visitor().button("Dark").click();

    waitForColour(latvia("dark"));
  }

  @Test
  void staysDarkOnTheNextPageFromItsFirstPaintOn() {
    visitor().visit("/");
    visitor().page.getByText("Layers").click();
    visitor().button("Dark").click();
    waitForColour(latvia("dark"));

    visitor().visit("/nations");

    assertThat(visitor().page.locator("html")).hasCSS("color-scheme", "dark");
    assertThat(visitor().page.locator("html")).hasAttribute("theme", "dark");
  }

  @Test
  void namesNoPlaceOnceNamesAreSwitchedOff() {
    visitor().visit("/");
    Locator names = visitor().map().locator(".label-stand");
    assertThat(names.first()).isAttached();

    visitor().page.getByText("Layers").click();
    visitor().button("Place names").click();

    assertThat(names).hasCount(0);
  }

  @Test
  void measuresBetweenFormationsByTheKeyboard() {
    visitor().visit("/");

    visitor().tabTo("Multinational Corps Northeast");
    visitor().button("Measure").focus();
    visitor().page.keyboard().press("Enter");
    visitor().marker("Multinational Corps Northeast").focus();
    visitor().page.keyboard().press("Enter");
    visitor().marker("Battlegroup Estonia").focus();
    visitor().page.keyboard().press("Enter");

    assertThat(visitor().map().getByText("1 to 2: 957 km, initial bearing 043°")).isVisible();
    visitor().isAt("/");

    visitor().page.keyboard().press("Escape");

    assertThat(visitor().map().getByText("1 to 2")).isHidden();
  }

  @Test
  void tellsThePlaceUnderThePointer() {
    visitor().visit("/");

    visitor().page.mouse().move(500, 400);
    visitor().page.mouse().move(510, 410);

    assertThat(visitor().map().locator(".readout"))
        .hasText(java.util.regex.Pattern.compile("5\\d\\.\\d{4}° N.*° E.*3[34][UV] \\w\\w"));
  }

  private void waitForColour(String colour) {
    visitor()
        .page
        .waitForCondition(() -> ((List<?>) visitor().map().evaluate(COLOURS)).contains(colour));
  }

  /** The colour of Latvia's land in a look, as the canvas gives it. */
  private static String latvia(String look) {
    String colour =
        JsonMapper.shared()
            .readTree(new File("frontend/flank-map/map-style.json"))
            .at("/" + look + "/land/host-2")
            .asString();
    return Stream.of(colour.substring(1, 3), colour.substring(3, 5), colour.substring(5, 7))
        .map(digits -> String.valueOf(Integer.parseInt(digits, 16)))
        .collect(Collectors.joining(","));
  }

  private static void addTile(Response response, List<Response> tiles) {
    if (response.url().contains("/geodata/tiles/")) {
      tiles.add(response);
    }
  }
}
