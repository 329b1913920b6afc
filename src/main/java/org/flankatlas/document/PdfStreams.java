package org.flankatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF unpack to before anything is unpacked into memory.
 * Sees the usual compression (Flate), once over.
 */
final class PdfStreams {

  /** The most that one stream may unpack to, in bytes. */
  static final int MOST_UNPACKED = 100 << 20;

  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);

  /** The first byte of nearly every Flate stream: deflate with a window of 32 kB. */
  private static final int FLATE = 0x78;

  private PdfStreams() {}

  /**
   * @throws Refusal when a stream unpacks to too much
   */
  static void check(byte[] content) {
    Inflater inflater = new Inflater();
    try {
      byte[] buffer = new byte[1 << 16];
      for (int at = 0; at < content.length; at++) {
        int data = isStart(content, at) ? dataAfter(content, at + START.length) : -1;
        if (data >= 0) {
          inflater.reset();
          inflater.setInput(content, data, content.length - data);
          measure(inflater, buffer);
          at = data + (int) inflater.getBytesRead();
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static void measure(Inflater inflater, byte[] buffer) {
    try {
      while (inflater.inflate(buffer) > 0) {
        if (inflater.getBytesWritten() > MOST_UNPACKED) {
          throw new Refusal(
              "unpacks to more than %d MB; save its text alone and try again."
                  .formatted(MOST_UNPACKED >> 20));
        }
      }
    } catch (DataFormatException e) {
      // No Flate after all, or damaged: left to the reader of the PDF.
    }
  }

  private static boolean isStart(byte[] content, int at) {
    int end = at + START.length;
    return content[at] == START[0]
        && end <= content.length
        && Arrays.equals(content, at, end, START, 0, START.length);
  }

  /** Where the Flate data of a stream begin, or -1 where it holds none. */
  private static int dataAfter(byte[] content, int start) {
    int data = start;
    while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
      data++;
    }
    return data > start && data < content.length && content[data] == FLATE ? data : -1;
  }
}
