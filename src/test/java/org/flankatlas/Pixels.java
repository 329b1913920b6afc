package org.flankatlas;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What a picture's pixels tell. */
record Pixels(BufferedImage picture) {

  private static final int DARK = 96;

  /** How far the neighbours at a sharp edge lie apart, of 255. */
  private static final int EDGE = 100;

  static Pixels of(byte[] file) throws IOException {
    return new Pixels(ImageIO.read(new ByteArrayInputStream(file)));
  }

  /** "1400 × 900". */
  String size() {
    return picture.getWidth() + " × " + picture.getHeight();
  }

  /** How much more blue than red a place is, of 255. */
  int blueness(int x, int y) {
    int rgb = picture.getRGB(x, y);
    return (rgb & 0xff) - (rgb >> 16 & 0xff);
  }

  /** How many pixels in a part have just this colour. */
  long count(int colour, Rectangle part) {
    return count(rgb -> (rgb & 0xffffff) == colour, part);
  }

  /** How many pixels in a part are dark in every channel. */
  long countDark(Rectangle part) {
    return count(
        rgb -> Math.max(rgb & 0xff, Math.max(rgb >> 8 & 0xff, rgb >> 16 & 0xff)) < DARK, part);
  }

  /** How far the channels in a part lie apart on average from those of another picture, of 255. */
  double differenceTo(Pixels other, Rectangle part) {
    long sum = 0;
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        int a = picture.getRGB(x, y);
        int b = other.picture.getRGB(x, y);
        sum += apart(a, b, 0) + apart(a, b, 8) + apart(a, b, 16);
      }
    }
    return sum / (3.0 * part.width * part.height);
  }

  /** How far the average colours of one square at most lie apart from those of another picture. */
  double mostOf(int squarePx, Pixels other, Rectangle part) {
    double most = 0;
    for (int y = part.y; y + squarePx <= part.y + part.height; y += squarePx) {
      for (int x = part.x; x + squarePx <= part.x + part.width; x += squarePx) {
        Rectangle square = new Rectangle(x, y, squarePx, squarePx);
        for (int shift = 0; shift <= 16; shift += 8) {
          double apart = Math.abs(average(square, shift) - other.average(square, shift));
          most = Math.max(most, apart);
        }
      }
    }
    return most;
  }

  private double average(Rectangle part, int shift) {
    long sum = 0;
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        sum += picture.getRGB(x, y) >> shift & 0xff;
      }
    }
    return (double) sum / part.width / part.height;
  }

  /** How many pixels have a right neighbour that is much greener or less green. */
  long edges() {
    return IntStream.range(0, picture.getHeight())
        .mapToLong(
            y ->
                IntStream.range(1, picture.getWidth())
                    .filter(x -> apart(picture.getRGB(x - 1, y), picture.getRGB(x, y), 8) > EDGE)
                    .count())
        .sum();
  }

  /** The same picture so many times as large, with nothing new in it. */
  Pixels stretched(int times) {
    int width = picture.getWidth() * times;
    int height = picture.getHeight() * times;
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return new Pixels(large);
  }

  private long count(IntPredicate wanted, Rectangle part) {
    return IntStream.range(part.y, part.y + part.height)
        .mapToLong(
            y ->
                IntStream.range(part.x, part.x + part.width)
                    .filter(x -> wanted.test(picture.getRGB(x, y)))
                    .count())
        .sum();
  }

  private static int apart(int a, int b, int shift) {
    return Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
  }
}
