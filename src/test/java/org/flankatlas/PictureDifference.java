package org.flankatlas;

import java.awt.image.BufferedImage;

/**
 * Where two pictures differ. A pixel differs when one of its channels does by more than {@link
 * #STEP}, or when only one of the pictures has it.
 *
 * @param pixels how many differ
 * @param shown the found picture, faint, with the pixels that differ in red
 */
record PictureDifference(int pixels, BufferedImage shown) {

  /**
   * Most that a channel may change unseen, of 255. Runs of one browser differ by 2, at the corners
   * of boxes; the colours of two host nations by no more than 3.
   */
  static final int STEP = 2;

  /** Most pixels that may differ unseen: runs differ by 2, and a name of three letters has 200. */
  static final int MOST_PIXELS = 40;

  private static final int RED = 0xd00000;

  static PictureDifference between(BufferedImage expected, BufferedImage found) {
    int width = Math.max(expected.getWidth(), found.getWidth());
    int height = Math.max(expected.getHeight(), found.getHeight());
    BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int pixels = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean differs = differs(expected, found, x, y);
        shown.setRGB(x, y, differs ? RED : faint(found.getRGB(x, y)));
        pixels += differs ? 1 : 0;
      }
    }
    return new PictureDifference(pixels, shown);
  }

  boolean isSeen() {
    return pixels > MOST_PIXELS;
  }

  private static boolean differs(BufferedImage a, BufferedImage b, int x, int y) {
    if (!has(a, x, y) || !has(b, x, y)) {
      return true;
    }
    int before = a.getRGB(x, y);
    int after = b.getRGB(x, y);
    return channelDiffers(before >> 16, after >> 16)
        || channelDiffers(before >> 8, after >> 8)
        || channelDiffers(before, after);
  }

  private static boolean has(BufferedImage picture, int x, int y) {
    return x < picture.getWidth() && y < picture.getHeight();
  }

  private static boolean channelDiffers(int before, int after) {
    return Math.abs((before & 0xff) - (after & 0xff)) > STEP;
  }

  /** A colour at a quarter of its strength, on white. */
  private static int faint(int rgb) {
    return 0xc0c0c0 + (rgb >> 2 & 0x3f3f3f);
  }
}
