package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureDifferenceTest {

  private static final Color LAND = new Color(0xfcf5de);

  @Test
  void isNotSeenBetweenTwoPicturesThatAreTheSame() {
    PictureDifference none = PictureDifference.between(withName("Orzysz"), withName("Orzysz"));

    assertThat(none.pixels()).isZero();
    assertThat(none.isSeen()).isFalse();
  }

  @Test
  void isSeenWhereAShortNameIsGone() {
    assertThat(PictureDifference.between(withName("Ełk"), withName("")).isSeen()).isTrue();
  }

  @Test
  void isSeenWhereALandHasAnotherColour() {
    BufferedImage other = withName("");
    fill(other, new Color(0xf0efcf));

    assertThat(PictureDifference.between(withName(""), other).isSeen()).isTrue();
  }

  @Test
  void isSeenWhereAHostNationHasTheColourOfAnother() {
    BufferedImage lithuania = plain();
    fill(lithuania, new Color(0xf3efcd));
    BufferedImage estonia = plain();
    fill(estonia, new Color(0xf0efcf));

    assertThat(PictureDifference.between(lithuania, estonia).isSeen()).isTrue();
  }

  @Test
  void isSeenWhereALineHasAnotherStyle() {
    assertThat(PictureDifference.between(withLine(1), withLine(2)).isSeen()).isTrue();
  }

  @Test
  void isSeenBetweenPicturesOfDifferentSizes() {
    BufferedImage wider = new BufferedImage(201, 100, BufferedImage.TYPE_INT_RGB);
    fill(wider, LAND);

    assertThat(PictureDifference.between(withName(""), wider).isSeen()).isTrue();
  }

  @Test
  void isNotSeenWhereColoursAreRoundedOtherwise() {
    BufferedImage rounded = withName("");
    fill(rounded, new Color(0xfbf4dd));

    assertThat(PictureDifference.between(withName(""), rounded).isSeen()).isFalse();
  }

  private static BufferedImage withName(String name) {
    BufferedImage picture = plain();
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(new Color(0x1d2733));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    graphics.drawString(name, 20, 50);
    graphics.dispose();
    return picture;
  }

  private static BufferedImage withLine(int dashPx) {
    BufferedImage picture = plain();
    for (int x = 0; x < picture.getWidth(); x++) {
      if (x / dashPx % 2 == 0) {
        picture.setRGB(x, 50, 0x9a84a0);
      }
    }
    return picture;
  }

  private static BufferedImage plain() {
    BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    fill(picture, LAND);
    return picture;
  }

  private static void fill(BufferedImage picture, Color colour) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.dispose();
  }
}
