package org.flankatlas.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Builds Word documents. */
final class DocxFile {

  private DocxFile() {}

  static byte[] of(Consumer<XWPFDocument> content) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] ofParagraphs(String... paragraphs) throws IOException {
    return of(
        document -> {
          for (String paragraph : paragraphs) {
            document.createParagraph().createRun().setText(paragraph);
          }
        });
  }

  /** The document with another content of one of its parts. */
  static byte[] withPart(byte[] docx, String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        byte[] same = in.readAllBytes();
        out.write(part.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : same);
      }
    }
    return bytes.toByteArray();
  }

  /** The document with one more part that is nothing but spaces. */
  static byte[] withSpaces(byte[] docx, String name, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(name));
      byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < megabytes; i++) {
        out.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }
}
