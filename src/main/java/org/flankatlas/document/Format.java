package org.flankatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of files that are read. */
enum Format {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml"),
  DOCX("docx"),
  PDF("pdf");

  static final String ALL = ".txt, .md, .html, .docx or .pdf";

  private static final int HEAD = 1024;
  private static final Pattern PAGE =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String[] extensions;

  Format(String... extensions) {
    this.extensions = extensions;
  }

  /**
   * The format of a file: what its content says, else what its name says.
   *
   * @throws Refusal when it is empty, too large, or of another kind
   */
  static Format of(String name, byte[] content) {
    if (content.length == 0) {
      throw new Refusal("is empty; bring a file with text in it.");
    }
    if (content.length > Documents.MOST_BYTES) {
      throw new Refusal(
          "is larger than %d MB; bring it in several parts, or paste its text."
              .formatted(Documents.MOST_BYTES >> 20));
    }
    String head = head(content);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith(DocxPackage.MAGIC)) {
      DocxPackage.check(content);
      return DOCX;
    }
    ForeignKind.refuse(content, head);
    return ofText(name, content, head);
  }

  private static Format ofText(String name, byte[] content, String head) {
    Optional<Format> named = ofName(name);
    if (named.isEmpty() && name.contains(".")) {
      throw new Refusal("is no file of a kind that is read here; save it as " + ALL + ".");
    }
    Format format = named.orElse(TEXT);
    return switch (format) {
      case PDF -> ofPdfWithJunkBefore(content);
      case DOCX ->
          throw new Refusal("is no Word document, whatever its name; save it as .docx again.");
      case TEXT -> PAGE.matcher(head).matches() ? HTML : TEXT;
      default -> format;
    };
  }

  private static Format ofPdfWithJunkBefore(byte[] content) {
    if (!head(content).contains("%PDF-")) {
      throw new Refusal("is no PDF, whatever its name; save it as PDF again.");
    }
    return PDF;
  }

  private static Optional<Format> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> Arrays.asList(format.extensions).contains(extension))
        .findFirst();
  }

  /** The first bytes as characters, without a byte order mark and white space before. */
  private static String head(byte[] content) {
    int length = Math.min(HEAD, content.length);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head)
        .replaceFirst("^[ \\t\\r\\n]+", "");
  }
}
