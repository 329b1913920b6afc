package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person may choose to see on the map. */
class MapChoicesIT extends BrowserAtlas {

  private static final String CORPS_AREA = "Area that the proposed second corps is meant for";

  /** A point of the window where an area, and nothing above it, takes a click. */
  private static final String FREE_POINT =
      """
      area => {
        const box = area.getBoundingClientRect();
        const root = area.getRootNode();
        for (let y = 1; y < 40; y++) {
          for (let x = 1; x < 40; x++) {
            const at = [box.x + (box.width * x) / 40, box.y + (box.height * y) / 40];
            const hit = document.elementFromPoint(...at)?.shadowRoot === root;
            if (hit && root.elementFromPoint(...at) === area) return at;
          }
        }
        throw new Error('nothing of the area is free');
      }
      """;

  @Test
  void hidesWhatOtherNationsLead() {
    visitor().visit("/");

    visitor().page.locator(".legend").getByText("Canada").click();

    assertThat(visitor().marker("Battlegroup")).hasCount(1);
    assertThat(visitor().marker("Battlegroup Latvia")).isVisible();
    assertThat(visitor().marker("Multinational Corps Northeast")).isVisible();
  }

  @Test
  void drawsPlainPinsInThePlaceOfSymbols() {
    visitor().visit("/");
    Locator marker = visitor().marker("Battlegroup Latvia");
    assertThat(marker.locator("img.symbol")).isVisible();

    openLayers();
    visitor().button("Plain pins").click();

    assertThat(marker.locator("img.symbol")).isHidden();
    assertThat(marker.locator("svg.pin")).isVisible();
  }

  @Test
  void opensTheProposedCorpsByAClickOnItsArea() {
    showCorpsArea();

    Locator area = area();
    List<?> point = (List<?>) area.evaluate(FREE_POINT);
    visitor().page.mouse().click(coordinate(point.get(0)), coordinate(point.get(1)));

    visitor().reads(truth("second-corps"));
    visitor().isAt("/?formation=second-corps");
  }

  @Test
  void opensTheProposedCorpsByTabAndEnterOnItsArea() {
    showCorpsArea();

    visitor().tabTo("Map, arrow keys");
    visitor().tabTo(CORPS_AREA);
    visitor().page.keyboard().press("Enter");

    visitor().reads(truth("second-corps"));
  }

  @Test
  void showsTheAreaOfTheProposedCorpsWhileItIsInView() {
    visitor().visit("/?formation=second-corps");

    assertThat(area()).isVisible();
    visitor().reads(truth("second-corps"));
  }

  private void showCorpsArea() {
    visitor().visit("/");
    openLayers();
    visitor().page.locator(".layers").getByText(CORPS_AREA).click();
    assertThat(area()).isVisible();
  }

  private void openLayers() {
    visitor().page.getByText("Layers").click();
  }

  private Locator area() {
    return visitor().map().locator("path[role=button]").first();
  }

  private static double coordinate(Object number) {
    return ((Number) number).doubleValue();
  }
}
