package org.flankatlas.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** An open PNG or JPEG: first its size, then its pixels. */
final class PictureReading implements AutoCloseable {

  private final ImageInputStream in;
  private final ImageReader reader;

  private PictureReading(ImageInputStream in, ImageReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /**
   * Opens a picture.
   *
   * @throws IOException when it is of neither format
   */
  static PictureReading of(byte[] bytes) throws IOException {
    ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      PictureReading reading = new PictureReading(in, readers.next());
      if (reading.format().equals("png") || reading.format().equals("jpeg")) {
        reading.reader.setInput(in, true, true);
        return reading;
      }
    }
    in.close();
    throw new IOException("neither PNG nor JPEG");
  }

  boolean isPng() throws IOException {
    return format().equals("png");
  }

  int widthPx() throws IOException {
    return reader.getWidth(0);
  }

  int heightPx() throws IOException {
    return reader.getHeight(0);
  }

  /** Every so many pixels of it, across and down. */
  BufferedImage pixels(int every) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, param);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }

  private String format() throws IOException {
    return reader.getFormatName().toLowerCase(Locale.ROOT);
  }
}
