package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures that the map gives of itself, and what a person saves of it. */
class SavedPictureIT extends BrowserAtlas {

  /** Canada's colour as a lead nation. */
  private static final int CANADA = 0xc8401a;

  private static final int PAPER = 0xfffefb;

  /** The part of a bare map of 900 by 600 pixels on which no control stands. */
  private static final Rectangle FREE = new Rectangle(0, 0, 700, 480);

  /** Large enough that a dot or box half a pixel aside hardly changes what a square shows. */
  private static final int SQUARE_PX = 8;

  /**
   * Most by which a square may differ from the screen, which sets dots and boxes on whole pixels:
   * up to 29 of 255 are seen, and a name that is missing makes more than 50.
   */
  private static final int MOST_DIFFERENCE = 40;

  /** The same for the whole on average; up to 1.3 are seen. */
  private static final double MOST_ON_AVERAGE = 2;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void looksAsTheScreenDoes(ColorScheme scheme) throws IOException {
    try (Visitor visitor = newVisitor(window(900, 600).setColorScheme(scheme))) {
      BareMap map = new BareMap(visitor);
      for (double zoom : List.of(5.0, 6.5, 8.0, 9.5)) {
        Pixels screen = Pixels.of(map.around(23.15, 54.16, zoom));
        Pixels picture = Pixels.of(map.picture(1));

        assertThat(picture.size()).isEqualTo(screen.size());
        assertThat(picture.differenceTo(screen, FREE))
            .as("on average, at zoom %s", zoom)
            .isLessThan(MOST_ON_AVERAGE);
        assertThat(picture.mostOf(SQUARE_PX, screen, FREE))
            .as("in a square, at zoom %s", zoom)
            .isLessThan(MOST_DIFFERENCE);
      }
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void isPaintedAnewForMorePixels() throws IOException {
    try (Visitor visitor = newVisitor(window(600, 400))) {
      BareMap map = new BareMap(visitor);
      map.around(23.15, 54.16, 8);

      Pixels fine = Pixels.of(map.picture(4));

      assertThat(fine.size()).isEqualTo("2400 × 1600");
      assertThat(fine.edges()).isGreaterThan(3 * Pixels.of(map.picture(1)).stretched(4).edges());
    }
  }

  @Test
  void savesTheScreenWithAFootByKeyboardAlone() throws IOException {
    visitor().visit("/");
    visitor().tabTo("Layers");
    visitor().page.keyboard().press("Enter");
    visitor().tabTo("Screen");

    Download download =
        visitor().page.waitForDownload(() -> visitor().page.keyboard().press("Enter"));
    Pixels picture = read(download);

    assertThat(picture.size()).isEqualTo("1400 × 900");
    assertThat(picture.blueness(510, 337)).as("sea").isGreaterThan(20);
    assertThat(picture.blueness(890, 425)).as("Lithuania").isLessThan(-20);
    assertThat(picture.count(CANADA, new Rectangle(0, 720, 1400, 180)))
        .as("Canada in the legend")
        .isGreaterThan(250);
    assertThat(picture.countDark(new Rectangle(936, 308, 40, 15))).as("Latvia").isGreaterThan(60);
    assertThat(picture.countDark(new Rectangle(16, 726, 210, 30))).as("title").isGreaterThan(500);
    assertThat(status(visitor())).hasText("Saved as " + download.suggestedFilename());
  }

  @Test
  void savesALightSheetOfA4FromADarkPhone() throws IOException {
    Browser.NewContextOptions phone = window(390, 844).setColorScheme(ColorScheme.DARK);
    try (Visitor visitor = newVisitor(phone.setDeviceScaleFactor(2))) {
      openLayers(visitor);

      Download download = visitor.page.waitForDownload(() -> visitor.button("Print (A4)").click());
      Pixels picture = read(download);

      assertThat(download.suggestedFilename())
          .matches(Pattern.compile("flank-atlas-\\d{4}-\\d{2}-\\d{2}\\.png"));
      assertThat(picture.size()).isEqualTo("3508 × 2480");
      assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1)).contains("pHYs");
      assertThat(picture.count(PAPER, new Rectangle(0, 0, 70, 2480)))
          .as("margin")
          .isEqualTo(173_600);
      assertThat(picture.count(CANADA, new Rectangle(0, 1900, 3508, 580))).isGreaterThan(2500);
      assertThat(visitor.complaints()).isEmpty();
      assertThat(visitor.requestsElsewhere()).isEmpty();
    }
  }

  @Test
  void saysWhenThePictureCannotBeMade() {
    visitor().page.addInitScript("HTMLCanvasElement.prototype.toBlob = made => made(null)");
    openLayers(visitor());

    visitor().button("Screen").click();

    assertThat(status(visitor())).containsText("The picture could not be made.");
    assertThat(visitor().button("Screen")).isEnabled();
    assertThat(visitor().page.locator("body > [inert]")).hasCount(0);
  }

  private static void openLayers(Visitor visitor) {
    visitor.visit("/");
    visitor.page.getByText("Layers").click();
  }

  private static Locator status(Visitor visitor) {
    return visitor.page.locator("save-picture [role=status]");
  }

  private static Pixels read(Download download) throws IOException {
    return Pixels.of(Files.readAllBytes(download.path()));
  }

  private static Browser.NewContextOptions window(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
