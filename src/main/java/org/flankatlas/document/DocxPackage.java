package org.flankatlas.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a zip before it is read as a Word document. */
final class DocxPackage {

  /** The first bytes of every zip that holds something. */
  static final String MAGIC = "PK\u0003\u0004";

  /** The most that all parts of a document may unpack to, in bytes. */
  static final int MOST_UNPACKED = 50 << 20;

  private static final int MOST_PARTS = 10_000;
  private static final String TEXT_PART = "word/document.xml";

  private DocxPackage() {}

  /**
   * @throws Refusal when the zip is damaged, holds no Word document, or unpacks to too much
   */
  static void check(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long unpacked = 0;
      int parts = 0;
      boolean word = false;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        word |= part.getName().equals(TEXT_PART);
        byte[] bytes = zip.readNBytes((int) (MOST_UNPACKED - unpacked + 1));
        unpacked += bytes.length;
        checkSize(unpacked, ++parts);
        if (part.getName().endsWith(".xml")) {
          DocxMarkup.check(bytes);
        }
      }
      if (!word) {
        throw new Refusal(
            "is an archive or a file of another program; bring %s.".formatted(Format.ALL));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("is damaged; save it as .docx again and try that.", e);
    }
  }

  private static void checkSize(long unpacked, int parts) {
    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
      throw new Refusal(
          "unpacks to more than %d MB; save its text alone and try again."
              .formatted(MOST_UNPACKED >> 20));
    }
  }
}
