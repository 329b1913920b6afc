package org.flankatlas.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes pictures smaller. */
final class Jpeg {

  private Jpeg() {}

  /** The picture on white, its longer side no longer than this. */
  static BufferedImage fitted(BufferedImage image, int mostPx) {
    BufferedImage fitted = image;
    while (longerSide(fitted) > 2 * mostPx) {
      fitted = drawn(fitted, (fitted.getWidth() + 1) / 2, (fitted.getHeight() + 1) / 2);
    }
    double scale = Math.min(1, (double) mostPx / longerSide(fitted));
    return drawn(fitted, scaled(fitted.getWidth(), scale), scaled(fitted.getHeight(), scale));
  }

  /**
   * A JPEG file.
   *
   * @param quality 0 to 1
   */
  static byte[] encoded(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int longerSide(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static int scaled(int lengthPx, double scale) {
    return Math.max(1, (int) Math.round(lengthPx * scale));
  }

  private static BufferedImage drawn(BufferedImage image, int widthPx, int heightPx) {
    BufferedImage onWhite = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = onWhite.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, widthPx, heightPx, Color.WHITE, null);
    pen.dispose();
    return onWhite;
  }
}
