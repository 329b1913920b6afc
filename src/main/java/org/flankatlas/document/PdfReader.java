package org.flankatlas.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that the pages of a PDF show; scripts, attachments and forms are not looked at.
 */
final class PdfReader {

  private static final String END = "%%EOF";

  /** How far before the end of the file the end of the PDF may be, in bytes. */
  private static final int END_WITHIN = 4096;

  private PdfReader() {}

  static Document read(byte[] content) {
    checkEnd(content);
    PdfStreams.check(content);
    try (PDDocument pdf = Loader.loadPDF(content)) {
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw new Refusal("does not let its text be copied; paste the text instead.");
      }
      return read(pdf);
    } catch (InvalidPasswordException e) {
      throw new Refusal("is encrypted; save it without a password and try again.", e);
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) { // PDFBox tells damage by many exceptions
      throw damaged(e);
    }
  }

  private static Document read(PDDocument pdf) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(pdf, Writer.nullWriter());
    Draft draft = new Draft();
    PdfParagraphs.addAll(lines.all(), pdf.getNumberOfPages(), draft);
    List<Paragraph> paragraphs =
        draft.paragraphs(
            "holds pictures, no text; run it through text recognition (OCR) and try again.");
    return new Document(
        title(pdf.getDocumentInformation().getTitle()), null, null, null, paragraphs);
  }

  /** The title, unless a program wrote a file's name there. */
  private static @Nullable String title(@Nullable String written) {
    boolean isFile =
        written != null && written.matches("(?i)(microsoft \\w+ - .*|untitled.*|.*\\.\\w{3,4})");
    return isFile ? null : MetaValue.line(written);
  }

  private static void checkEnd(byte[] content) {
    int from = Math.max(0, content.length - END_WITHIN);
    String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    if (!end.contains(END)) {
      throw damaged(null);
    }
  }

  private static Refusal damaged(@Nullable Exception cause) {
    return new Refusal("is damaged or cut off; get it again, or save it as PDF anew.", cause);
  }
}
