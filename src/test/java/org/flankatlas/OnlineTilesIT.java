package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Picture tiles from elsewhere, where one line of the configuration asks for them. */
@TestPropertySource(
    properties = {
      "atlas.online-tiles=http://localhost/elsewhere/{z}/{x}/{y}.png",
      "atlas.online-tiles-credit=© Their makers"
    })
class OnlineTilesIT extends BrowserAtlas {

  private static final Color THEIRS = new Color(12, 200, 90);

  @Test
  void lieOverTheGroundAndUnderTheFormationsWithTheirCredit() {
    visitor().answers("http://localhost/elsewhere/", "image/png", tile());

    visitor().visit("/");

    assertThat(visitor().map().getByText("© Their makers")).isVisible();
    visitor().page.waitForCondition(() -> THEIRS.equals(pixel(480, 420)));
    assertThat(visitor().marker("Battlegroup Latvia")).isVisible();
  }

  private Color pixel(int x, int y) {
    try {
      byte[] png = visitor().page.screenshot();
      return new Color(ImageIO.read(new ByteArrayInputStream(png)).getRGB(x, y));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] tile() {
    BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(THEIRS);
    graphics.fillRect(0, 0, 256, 256);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
