package org.flankatlas.export;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture and its size. The size is read before any pixel, and of a large picture only every so
 * many pixels are, so that one that says it is vast takes no more memory than others.
 *
 * @param bytes PNG or JPEG
 * @param png which of the two
 * @param widthPx its own width
 * @param heightPx its own height
 */
record Picture(byte[] bytes, boolean png, int widthPx, int heightPx) {

  static final int MOST_BYTES = 6_000_000;
  static final int MOST_PX = 8_000;

  /** From this size on, bytes, print is served by JPEG where that is smaller. */
  private static final int LARGE_BYTES = 1_000_000;

  /** About the longer side, px, of what is held of a picture for print. */
  private static final int PRINT_PX = 2_600;

  private static final float PRINT_QUALITY = 0.9f;
  private static final float SCREEN_QUALITY = 0.8f;

  /**
   * Refuses what is no PNG or JPEG, is too large or can't be decoded.
   *
   * @param what the beginning of the sentence that refuses it
   */
  static void check(String what, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new ExportRefusedException(
          "%s has %d bytes; at most %d can be exported.".formatted(what, bytes.length, MOST_BYTES));
    }
    Picture picture = read(what, bytes);
    if (picture.widthPx > MOST_PX || picture.heightPx > MOST_PX) {
      throw new ExportRefusedException(
          "%s is %d × %d px; at most %d a side can be exported."
              .formatted(what, picture.widthPx, picture.heightPx, MOST_PX));
    }
    try {
      picture.pixels(PRINT_PX);
    } catch (IOException | RuntimeException e) {
      throw new ExportRefusedException(what + " is damaged and can't be decoded.", e);
    }
  }

  /** A picture that has been checked. */
  static Picture of(byte[] bytes) {
    return read("The picture", bytes);
  }

  /** Width over height. */
  double aspect() {
    return (double) widthPx / heightPx;
  }

  String mediaType() {
    return png ? "image/png" : "image/jpeg";
  }

  /** As it is, or as JPEG of high quality where that makes a large file smaller. */
  Picture forPrint() {
    if (!png || bytes.length < LARGE_BYTES) {
      return this;
    }
    Picture jpeg = jpeg(PRINT_PX, PRINT_QUALITY);
    return jpeg.bytes.length < bytes.length ? jpeg : this;
  }

  /** Small enough to be one of many in a page: a JPEG whose longer side is no longer than this. */
  Picture forPage(int mostPx) {
    return jpeg(mostPx, SCREEN_QUALITY);
  }

  private static Picture read(String what, byte[] bytes) {
    try (PictureReading reading = PictureReading.of(bytes)) {
      return new Picture(bytes, reading.isPng(), reading.widthPx(), reading.heightPx());
    } catch (IOException | RuntimeException e) {
      throw new ExportRefusedException(what + " is neither a PNG nor a JPEG.", e);
    }
  }

  private Picture jpeg(int mostPx, float quality) {
    try {
      BufferedImage pixels = Jpeg.fitted(pixels(mostPx), mostPx);
      byte[] jpeg = Jpeg.encoded(pixels, quality);
      return new Picture(jpeg, false, pixels.getWidth(), pixels.getHeight());
    } catch (IOException e) {
      throw new ExportRefusedException("A picture can't be made smaller.", e);
    }
  }

  private BufferedImage pixels(int mostPx) throws IOException {
    try (PictureReading reading = PictureReading.of(bytes)) {
      return reading.pixels(Math.max(1, Math.max(widthPx, heightPx) / Math.max(mostPx, PRINT_PX)));
    }
  }
}
